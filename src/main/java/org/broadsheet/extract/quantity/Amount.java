package org.broadsheet.extract.quantity;

import java.math.BigDecimal;

/** A number or, in 七、八千, two: the least and the greatest that the words allow. */
record Amount(BigDecimal low, BigDecimal high) {
  static final Amount ZERO = of(0);
  static final Amount ONE = of(1);

  static Amount of(long value) {
    return new Amount(BigDecimal.valueOf(value), BigDecimal.valueOf(value));
  }

  static Amount of(BigDecimal value) {
    return new Amount(value, value);
  }

  Amount plus(Amount other) {
    return new Amount(low.add(other.low), high.add(other.high));
  }

  Amount times(BigDecimal factor) {
    return new Amount(low.multiply(factor), high.multiply(factor));
  }

  Amount times(long factor) {
    return times(BigDecimal.valueOf(factor));
  }

  boolean isZero() {
    return low.signum() == 0 && high.signum() == 0;
  }
}
