package org.broadsheet.extract.person;

import java.util.List;

/** Where a person is named, with the posts told there; offsets count UTF-16 in the passage. */
public record PersonMention(
    int begin, int end, Person person, List<Post> posts, String rule, double confidence) {
  public PersonMention {
    posts = List.copyOf(posts);
  }
}
