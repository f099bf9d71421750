package org.broadsheet.publish;

import java.util.List;

/**
 * IRIs that the archive once had and was made to take out.
 *
 * @param iris those that end in a slash cover everything below them
 */
public record Withdrawn(List<String> iris) {
  public static final Withdrawn NOTHING = new Withdrawn(List.of());

  public Withdrawn {
    iris = List.copyOf(iris);
  }

  /** One IRI a line; blank lines and those that begin with {@code #} say nothing. */
  public static Withdrawn of(String text) {
    return new Withdrawn(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList());
  }

  boolean contains(String iri) {
    return iris.stream()
        .anyMatch(gone -> gone.endsWith("/") ? iri.startsWith(gone) : iri.equals(gone));
  }
}
