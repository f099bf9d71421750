package org.broadsheet.mapping;

import java.util.HashSet;
import java.util.Set;

/**
 * Keeps apart what one article has several of at the same place: the first bears the plain name,
 * the next {@code -2} and so on, in the order of the annotations.
 */
final class FreshNames {
  private final Set<String> taken = new HashSet<>();

  String of(String name) {
    String fresh = name;
    for (int number = 2; !taken.add(fresh); number++) {
      fresh = name + "-" + number;
    }
    return fresh;
  }
}
