package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import org.broadsheet.extract.text.Numerals;

/** Digits of every script of the newspaper as those of a number. */
final class Digits {
  private Digits() {}

  /** The digits as ASCII, all else left out. */
  static String ascii(String digits) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int digit = Numerals.digit(digits.charAt(i));
      if (digit >= 0) {
        plain.append(digit);
      }
    }
    return plain.toString();
  }

  /** A whole number with the Chinese digits behind its point. */
  static Amount decimal(int whole, String digits) {
    StringBuilder number = new StringBuilder().append(whole).append('.');
    digits.chars().forEach(c -> number.append(Numerals.digit((char) c)));
    return Amount.of(new BigDecimal(number.toString()));
  }
}
