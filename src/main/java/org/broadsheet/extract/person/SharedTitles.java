package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.extract.lexicon.Passage;

/**
 * A title behind several names of a list: 甲、乙副主席. It is the title of all of them where it is one
 * that several hold at a time and the names before the last have none of their own.
 */
final class SharedTitles {
  private static final Set<String> HELD_BY_SEVERAL =
      Set.of(
          "副主席", "副总理", "副委员长", "副部长", "副省长", "副市长", "副县长", "副区长", "副书记", "副院长", "副校长", "副会长",
          "副局长", "副厂长", "副社长", "副团长", "副司令员", "副主任", "委员", "代表", "将军", "元帅", "院士", "教授");

  private final Passage passage;

  SharedTitles(Passage passage) {
    this.passage = passage;
  }

  /** The mentions in text order, with the posts that the title behind their list gives. */
  List<PersonMention> withPosts(List<PersonMention> mentions) {
    List<PersonMention> all = new ArrayList<>(mentions);
    for (int i = all.size() - 1; i > 0; i--) {
      PersonMention last = all.get(i);
      PersonMention one = all.get(i - 1);
      boolean listed = one.end() + 1 == last.begin() && passage.at(one.end()) == '、';
      if (listed && one.posts().isEmpty()) {
        all.set(i - 1, one.withPosts(behind(last, all, i)));
      }
    }
    return all;
  }

  /** The post written right behind a name, or behind the list that it opens. */
  private List<Post> behind(PersonMention mention, List<PersonMention> all, int index) {
    PersonMention last = mention;
    int at = index;
    while (at + 1 < all.size()
        && last.end() + 1 == all.get(at + 1).begin()
        && passage.at(last.end()) == '、') {
      at++;
      last = all.get(at);
    }
    int end = last.end();
    return last.posts().stream()
        .filter(post -> HELD_BY_SEVERAL.contains(post.title()))
        .filter(post -> passage.startsWith(post.title(), end))
        .toList();
  }
}
