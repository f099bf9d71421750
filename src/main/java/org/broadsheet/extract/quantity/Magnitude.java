package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, or two as the ends of an interval, with its unit, before the words around it bound it.
 *
 * @param begin UTF-16 index into the sentence, {@code end} exclusive
 * @param more 余 or 多 belongs to it
 * @param vague 几, 数 or 来 belongs to it
 * @param unit {@code null} where none follows
 */
record Magnitude(
    int begin, int end, Amount amount, boolean more, boolean vague, @Nullable Unit unit) {

  /** From the least of this one to the greatest of another: 六至七名. */
  Magnitude through(Magnitude last) {
    Amount both = new Amount(amount.low(), last.amount.high());
    return new Magnitude(begin, last.end, both, last.more, last.vague, last.unit);
  }

  Magnitude of(Amount other) {
    return new Magnitude(begin, end, other, more, vague, unit);
  }

  Magnitude endingAt(int newEnd) {
    return new Magnitude(begin, newEnd, amount, more, vague, unit);
  }

  Figure bounded(String text) {
    BoundWords words = BoundWords.around(text, begin, end);
    boolean maximumOnly = words.maximumOnly() || Countable.almost(text, begin);
    boolean minimumOnly = !maximumOnly && (more || vague || words.minimumOnly());
    return new Figure(
        words.begin(),
        begin,
        words.end(),
        maximumOnly ? null : plain(amount.low()),
        minimumOnly ? null : plain(amount.high()),
        words.approximate() || vague,
        unit);
  }

  /** Without an exponent and without zeros after the point. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
