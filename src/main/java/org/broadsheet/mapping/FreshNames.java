package org.broadsheet.mapping;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keeps apart what one article has several of at the same place: the first bears the plain name,
 * the next {@code -2} and so on, in the order of the annotations.
 */
final class FreshNames {
  private final Set<String> taken = new HashSet<>();

  String of(String name) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? name : name + "-" + number)
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }
}
