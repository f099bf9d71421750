package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.person.TitleFinder.Title;
import org.broadsheet.extract.text.Numerals;

/**
 * Names that a number behind them counts, with or without marks between them: 傅某某邓某某|两将军,
 * 甲、乙、丙|三同志. There are as many as it says, and a word for them that is a title is the title of
 * each.
 */
final class CountedNames {
  private static final Expression COUNTED =
      Expression.compile(
          "(?<number>[两二三四五六七])(?:位)?(?<word>将军|元帅|同志|先生|女士|氏|代表|委员|教授|院士|博士|副主席|副总理|副部长|英雄|烈士)");

  private record Name(int begin, int end) {}

  private static final int[] LENGTHS = {3, 2, 4};

  private final Passage passage;
  private final NameEdges edges;
  private final NavigableMap<Integer, Title> titles;

  CountedNames(Passage passage, NameEdges edges, NavigableMap<Integer, Title> titles) {
    this.passage = passage;
    this.edges = edges;
    this.titles = titles;
  }

  List<PersonMention> find() {
    List<PersonMention> mentions = new ArrayList<>();
    Search counted = COUNTED.in(passage.text());
    while (counted.find()) {
      int number = number(passage.at(counted.start("number")));
      Title title = titles.get(counted.end("word"));
      String word = passage.text().substring(counted.start("word"), counted.end("word"));
      List<Post> posts = title != null && title.post() ? List.of(new Post(word, null)) : List.of();
      for (Name name : names(counted.start(), number)) {
        Person person = Person.at(passage, name.begin(), name.end());
        mentions.add(
            new PersonMention(name.begin(), name.end(), person, posts, "person.counted", 0.88));
      }
    }
    return mentions;
  }

  private static int number(char numeral) {
    return numeral == '两' ? 2 : Numerals.digit(numeral);
  }

  /** The names before an offset, the last first; none if there are fewer than wanted. */
  private List<Name> names(int before, int wanted) {
    int end = before;
    List<Name> names = new ArrayList<>();
    while (names.size() < wanted) {
      int begin = begin(end, names.size() + 1 == wanted);
      if (begin < 0) {
        return List.of();
      }
      names.add(new Name(begin, end));
      end = "、，和与及".indexOf(passage.at(begin - 1)) >= 0 ? begin - 1 : begin;
    }
    return names;
  }

  private int begin(int end, boolean first) {
    for (int length : LENGTHS) {
      int begin = end - length;
      if (begin >= 0 && edges.isName(begin, end) && (!first || edges.starts(begin))) {
        return begin;
      }
    }
    return -1;
  }
}
