package org.broadsheet.extract.pattern;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** {@link Needed} characters as they are looked for in texts. Immutable. */
final class Sought {
  /** So many characters are looked for one by one: there is no quick search for any of a set. */
  private static final int FEW = 2;

  private final Units units;

  /** The same characters where they are few, else empty. */
  private final String few;

  private final int from;
  private final int to;

  private Sought(Needed needed) {
    BitSet all = needed.units();
    StringBuilder each = new StringBuilder();
    if (all.cardinality() <= FEW) {
      all.stream().forEach(unit -> each.append((char) unit));
    }
    this.units = new Units(all);
    this.few = each.toString();
    this.from = needed.from();
    this.to = needed.to();
  }

  static @Nullable Sought of(@Nullable Needed needed) {
    return needed == null ? null : new Sought(needed);
  }

  /** Fewest characters before it. */
  int from() {
    return from;
  }

  /** Most characters before it. */
  int to() {
    return to;
  }

  /**
   * The first index from another on at which one of them stands, the text's length if none does.
   */
  int next(String text, int at) {
    if (few.isEmpty()) {
      return next(text, at, text.length());
    }
    int next = text.length();
    for (int i = 0; i < few.length(); i++) {
      int found = text.indexOf(few.charAt(i), at);
      next = found >= 0 && found < next ? found : next;
    }
    return next;
  }

  /** Whether one of them stands within reach of a match that begins at an index. */
  boolean isNear(String text, int index) {
    int end = Math.min(text.length(), index + to + 1);
    return next(text, index + from, end) < end;
  }

  private int next(String text, int at, int end) {
    int next = at;
    while (next < end && !units.has(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
