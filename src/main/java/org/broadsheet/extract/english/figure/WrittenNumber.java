package org.broadsheet.extract.english.figure;

import java.math.BigDecimal;

/**
 * A number in an English text, whatever it is for: a figure, an ordinal, a day, the number of a
 * month.
 *
 * @param begin UTF-16 index, {@code end} exclusive
 * @param sort what it is a number of
 */
public record WrittenNumber(int begin, int end, BigDecimal low, BigDecimal high, Sort sort) {
  /** How far a number can be trusted to render a Chinese one. */
  public enum Sort {
    PLAIN,
    PERCENT,
    FRACTION,
    /** "both", "twice", "dozen", a month: renders a number, but is not wrong without one. */
    WORD
  }
}
