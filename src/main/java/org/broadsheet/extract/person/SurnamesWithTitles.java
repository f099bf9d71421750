package org.broadsheet.extract.person;

import java.util.List;
import java.util.Optional;

/**
 * 宋副主席 is the 宋某某 whom the passage calls 副主席, if there is only one of that surname who holds the
 * post.
 */
final class SurnamesWithTitles {
  static final String RULE = "person.surname-title";

  private static final String DEPUTY = "副";

  private SurnamesWithTitles() {}

  static List<PersonMention> resolved(List<PersonMention> mentions) {
    return mentions.stream()
        .map(mention -> bearer(mention, mentions).map(mention::of).orElse(mention))
        .toList();
  }

  /** The only person with the surname and the post of a mention by these two alone. */
  private static Optional<Person> bearer(PersonMention called, List<PersonMention> mentions) {
    if (!called.rule().equals(RULE)) {
      return Optional.empty();
    }
    char surname = called.person().name().charAt(0);
    List<Person> bearers =
        mentions.stream()
            .filter(mention -> !mention.rule().equals(RULE))
            .filter(mention -> mention.person().name().charAt(0) == surname)
            .filter(mention -> called.posts().stream().anyMatch(post -> holds(mention, post)))
            .map(PersonMention::person)
            .distinct()
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  /** 主席 is what a 国家主席 is, but no 副主席. */
  private static boolean holds(PersonMention person, Post office) {
    String title = office.title();
    return person.posts().stream()
        .map(Post::title)
        .anyMatch(held -> held.endsWith(title) && !held.endsWith(DEPUTY + title));
  }
}
