package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
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
      int person = lastBefore(held.start(), all);
      if (person >= 0 && all.get(person).begin() >= sentence.begin()) {
        int next = person + 1 < all.size() ? all.get(person + 1).begin() : sentence.end();
        int last = Math.max(held.end(), Math.min(next, sentence.end()));
        all.set(person, all.get(person).withPosts(between(held.end(), last)));
      }
    }
    return all;
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
