package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.person.TitleFinder.Title;

/**
 * Posts that a life tells one after the other: 甲一九三七年参加革命，历任某师政治部主任，某县县长. They are those of the
 * last person named before in the sentence, as far as the next person or its end.
 */
final class Careers {
  private static final Expression HELD = Expression.compile("历任过?|曾任过?|曾担任过?|先后任|先后担任过?|担任过|做过");

  private static final Pattern SURNAME =
      Pattern.compile("(?<=[，。；：])(?<surname>\\p{IsHan})[并也又还亦原]?$");

  private static final int LONGEST_SUBJECT = 2;

  private final Passage passage;
  private final TitleFinder finder;
  private final NavigableMap<Integer, Title> titles;

  Careers(Passage passage, TitleFinder finder, NavigableMap<Integer, Title> titles) {
    this.passage = passage;
    this.finder = finder;
    this.titles = titles;
  }

  /** The mentions in text order, with the posts that their sentences go on to tell. */
  List<PersonMention> withPosts(List<PersonMention> mentions) {
    Search held = HELD.in(passage.text());
    List<PersonMention> all = new ArrayList<>(mentions);
    while (held.find()) {
      Passage.Stretch sentence = passage.sentence(held.start());
      int last = lastBefore(held.start(), all);
      int person = subject(held.start(), all).orElse(last);
      if (person >= 0 && all.get(person).begin() >= sentence.begin()) {
        int next = person + 1 < all.size() ? all.get(person + 1).begin() : sentence.end();
        int end =
            Math.max(held.end(), person == last ? Math.min(next, sentence.end()) : sentence.end());
        all.set(person, all.get(person).withPosts(between(held.end(), end)));
      }
    }
    return all;
  }

  /** ，滕|并曾任村长: who the clause names by the surname, the last of that surname. */
  private OptionalInt subject(int held, List<PersonMention> mentions) {
    Matcher surname =
        SURNAME.matcher(passage.text()).region(Math.max(0, held - LONGEST_SUBJECT), held);
    surname.useTransparentBounds(true);
    if (!surname.find()) {
      return OptionalInt.empty();
    }
    return IntStream.rangeClosed(0, lastBefore(held, mentions))
        .filter(i -> mentions.get(i).person().name().startsWith(surname.group("surname")))
        .reduce((earlier, later) -> later);
  }

  private static int lastBefore(int offset, List<PersonMention> mentions) {
    int last = -1;
    while (last + 1 < mentions.size() && mentions.get(last + 1).end() <= offset) {
      last++;
    }
    return last;
  }

  private List<Post> between(int from, int to) {
    return titles.subMap(from, false, to, true).values().stream()
        .filter(title -> title.post() && title.written() >= from)
        .map(finder::post)
        .toList();
  }
}
