package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.person.TitleFinder.Title;

/**
 * Names of no known shape that a list of appointments vouches for: {@code ；包尔汉为新疆省人民政府主席},
 * 选举|罗运通|为州长. Between the mark or verb and 为 stand characters that make no words.
 */
final class Appointees {
  private static final Expression ITEM =
      Expression.compile(
          "(?<=[，：；\\n　 ]|选举|推选|推举|任命|委任)(?![了出])(?<name>\\p{IsHan}{2,5})(?:[（(][^）)]{1,6}[）)])?(?<![曾并又仍历])(?:为|任|当选为)");

  /** How far behind 为 the post may begin. */
  private static final int LONGEST_BODY = 20;

  private final Passage passage;
  private final OtherNames others;
  private final NavigableMap<Integer, Title> titles;

  Appointees(Passage passage, OtherNames others, NavigableMap<Integer, Title> titles) {
    this.passage = passage;
    this.others = others;
    this.titles = titles;
  }

  List<PersonMention> find(PersonSpans known) {
    List<PersonMention> mentions = new ArrayList<>();
    Search item = ITEM.in(passage.text());
    while (item.find()) {
      int begin = item.start("name");
      int end = item.end("name");
      if (isPostAt(item.end())
          && isOfNoWords(begin, end)
          && !others.overlaps(begin, end)
          && known.overlapping(begin, end).isEmpty()) {
        mentions.add(
            new PersonMention(
                begin, end, Person.at(passage, begin, end), List.of(), "person.appointee", 0.85));
      }
    }
    return mentions;
  }

  private boolean isPostAt(int begin) {
    return titles.subMap(begin, true, begin + LONGEST_BODY, true).values().stream()
        .anyMatch(title -> title.post() && title.written() == begin);
  }

  private boolean isOfNoWords(int begin, int end) {
    for (int at = begin; at < end; at++) {
      String nature = passage.tokens().nature(at).toString();
      boolean name = nature.startsWith("nr") || nature.startsWith("nz");
      if (!passage.tokens().isWord(at, at + 1) && !name) {
        return false;
      }
    }
    return true;
  }
}
