package org.broadsheet.extract.text;

import java.util.OptionalInt;

/**
 * Small whole numbers in every script of the newspaper: {@code 12}, {@code １２}, {@code 十二}, {@code
 * 一九五八}, {@code 廿三}, {@code 三三○○}.
 */
public final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST = 9;

  private Numerals() {}

  /** The value of one digit, Chinese or Arabic, of either width; -1 when it is none. */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    return switch (c) {
      case '〇', '○', '０', '◯' -> 0;
      case '两', '兩' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /**
   * 10, 20, 30, 40, 100 or 1000 for a character that stands for it or multiplies by it, else -1.
   */
  public static int scale(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '卌' -> 40;
      case '百' -> 100;
      case '千' -> 1000;
      default -> -1;
    };
  }

  /** The value of the whole string, empty where it is not such a number. */
  public static OptionalInt integer(String numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST) {
      return OptionalInt.empty();
    }
    int total = 0;
    int pending = -1;
    for (int i = 0; i < numeral.length(); i++) {
      int digit = digit(numeral.charAt(i));
      int scale = scale(numeral.charAt(i));
      if (digit >= 0) {
        pending = pending <= 0 ? digit : pending * 10 + digit;
      } else if (scale == 20 || scale == 30 || scale == 40) {
        total += scale;
      } else if (scale > 0) {
        total += (pending < 0 ? 1 : pending) * scale;
        pending = -1;
      } else {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(total + Math.max(pending, 0));
  }
}
