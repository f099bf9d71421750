package org.broadsheet.extract.quantity;

import org.jspecify.annotations.Nullable;

/** Compares what two figures count. */
final class Nouns {
  private Nouns() {}

  /** Whether two phrases share two neighbouring characters, or both are unknown. */
  static boolean overlap(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    for (int i = 0; i + 2 <= one.length(); i++) {
      if (other.contains(one.substring(i, i + 2))) {
        return true;
      }
    }
    return one.equals(other);
  }
}
