package org.broadsheet.extract.english.figure;

import java.math.BigDecimal;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.text.Numerals;

/**
 * Measures that Chinese says in two units, the second a tenth of the first, and English as one with
 * a decimal: 一公尺二寸 is 1.2 metres, 二石四斗 2.4 dan.
 */
public final class CompoundMeasures {
  private static final String NUMERAL = "([一二两三四五六七八九十百千\\d]{1,5})";
  private static final Expression TWO_UNITS =
      Expression.compile(
          NUMERAL
              + "(?:公尺|公寸|公丈|[丈尺寸石斗斤元角块顷])"
              + "([一二两三四五六七八九])(?:公寸|公分|[尺寸分斗升两角毛])?(?![一二三四五六七八九十百千万亿])");

  private CompoundMeasures() {}

  /** Whether a text has a measure in two units that make this decimal. */
  public static boolean say(String chinese, BigDecimal number) {
    Search measure = TWO_UNITS.in(chinese);
    while (measure.find()) {
      BigDecimal whole = value(measure.group(1));
      BigDecimal tenths = value(measure.group(2)).movePointLeft(1);
      if (whole.add(tenths).compareTo(number) == 0) {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal value(String numeral) {
    return BigDecimal.valueOf(Numerals.integer(numeral).orElse(0));
  }
}
