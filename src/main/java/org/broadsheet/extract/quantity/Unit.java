package org.broadsheet.extract.quantity;

/**
 * What a numeral counts in, and how the language uses it.
 *
 * @param notBefore characters that make another word of it: 人 before 民
 */
public record Unit(String text, Kind kind, String notBefore) {
  /** How a unit is used; the second column of {@code units.tsv}. */
  public enum Kind {
    /** Measures land, weight, money, time, shares: 一亩 is a figure. */
    MEASURE,
    /** Stands between number and noun: 一个 is an article, 两个 a figure. */
    CLASSIFIER,
    /** Is itself what is counted: 五县, 两国. */
    NOUN,
    /** Is numbered, not counted: 三区, 二期. */
    ORDINAL
  }
}
