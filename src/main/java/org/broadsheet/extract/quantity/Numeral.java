package org.broadsheet.extract.quantity;

/**
 * A numeral in a sentence.
 *
 * @param begin UTF-16 index into the sentence, {@code end} exclusive
 * @param more 余 or 多 stands in it or after it: 二万四千多, 千余万
 * @param vague 几 or 数 stands for a digit: 几十, 十几, 数百
 * @param bare no digit at all before 百, 千, 万 or 亿: 万 in 万人
 * @param form how it is written
 */
record Numeral(
    int begin, int end, Amount amount, boolean more, boolean vague, boolean bare, Form form) {
  /** The systems of writing numbers. */
  enum Form {
    /** 二万四千, 廿二, 48.6万. */
    SCALED,
    /** One digit, or two that give a choice: 六, 两, 三四. */
    DIGIT,
    /** Digit by digit: 三三○○, 一九五八. */
    POSITIONAL,
    /** 1485, ２７.5. */
    ARABIC,
    /** 1，485. */
    GROUPED
  }

  int length() {
    return end - begin;
  }
}
