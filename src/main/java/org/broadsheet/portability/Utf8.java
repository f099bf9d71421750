package org.broadsheet.portability;

import java.util.function.IntConsumer;

/** Decodes UTF-8 byte by byte; what is not UTF-8 becomes {@link TextRule#MALFORMED}. */
final class Utf8 {
  private static final int ASCII_END = 0x80;
  private static final int CONTINUATION_BITS = 6;
  private static final int CONTINUATION_MASK = 0x3f;

  private final IntConsumer out;
  private int missing;
  private int value;
  private int smallest;

  Utf8(IntConsumer out) {
    this.out = out;
  }

  /** Takes the next byte, 0 to 255. */
  void accept(int unsigned) {
    if (missing > 0 && (unsigned >> CONTINUATION_BITS) == 0b10) {
      value = (value << CONTINUATION_BITS) | (unsigned & CONTINUATION_MASK);
      missing--;
      if (missing == 0) {
        out.accept(value >= smallest && isScalar(value) ? value : TextRule.MALFORMED);
      }
      return;
    }
    if (missing > 0) {
      missing = 0;
      out.accept(TextRule.MALFORMED);
    }
    if (unsigned < ASCII_END) {
      out.accept(unsigned);
    } else if ((unsigned >> 5) == 0b110) {
      begin(1, unsigned & 0x1f, 0x80);
    } else if ((unsigned >> 4) == 0b1110) {
      begin(2, unsigned & 0x0f, 0x800);
    } else if ((unsigned >> 3) == 0b11110) {
      begin(3, unsigned & 0x07, 0x10000);
    } else {
      out.accept(TextRule.MALFORMED);
    }
  }

  private void begin(int continuations, int bits, int least) {
    missing = continuations;
    value = bits;
    smallest = least;
  }

  private static boolean isScalar(int codePoint) {
    return codePoint <= Character.MAX_CODE_POINT
        && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
  }
}
