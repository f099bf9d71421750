package org.broadsheet.extract.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where a person is named, with the posts told there; offsets count UTF-16 in the passage. */
public record PersonMention(
    int begin, int end, Person person, List<Post> posts, String rule, double confidence) {
  public PersonMention {
    posts = List.copyOf(posts);
  }

  /** This mention as one of another person: a known one by more of the name. */
  PersonMention of(Person known) {
    return new PersonMention(begin, end, known, posts, rule, confidence);
  }

  /** This mention with further posts. */
  PersonMention withPosts(List<Post> more) {
    Set<Post> all = new LinkedHashSet<>(posts);
    all.addAll(more);
    return new PersonMention(begin, end, person, List.copyOf(all), rule, confidence);
  }
}
