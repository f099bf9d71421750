package org.broadsheet.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A measure as printed. */
final class Rounded {
  private Rounded() {}

  /** Three decimals; an exact tie goes to the even digit, as C and Python print it. */
  static String text(double measure) {
    return new BigDecimal(measure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
