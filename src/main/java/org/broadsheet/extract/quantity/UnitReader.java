package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.text.Numerals;

/** Reads the unit after a numeral with what may stand inside it: 两个半月, 一年半, 三个多月, 五元三角. */
final class UnitReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Pattern SPLIT = Pattern.compile("个(?<word>[多半])(?=月|星期|小时|钟头|礼拜|昼夜|工)");
  private static final Pattern HALF_AFTER = Pattern.compile("半(?![年月天日个])");
  private static final Set<String> HALVED =
      Set.of(
          "年", "天", "小时", "斤", "公斤", "亩", "里", "公里", "华里", "尺", "丈", "石", "斗", "吨", "倍", "元", "担",
          "户", "成");
  private static final Pattern SMALLER =
      Pattern.compile("(?<digit>[一二三四五六七八九1-9１-９])(?<unit>[角分毛尺寸斗升])(?!之|钟|别|配|部)");

  /** 五十三亩五, 一成四左右: tenths whose unit is not written. */
  private static final Pattern BARE_TENTH =
      Pattern.compile("(?<=[亩成丈尺石里])(?<digit>[一二三四五六七八九])(?=[，。；、）左的]|$)");

  /** Tenths of a unit that is written after it. */
  private static final Map<String, String> TENTHS =
      Map.of(
          "元", "角", "角", "分", "块钱", "毛", "丈", "尺", "尺", "寸", "石", "斗", "市石", "斗", "斗", "升", "亩",
          "分");

  private final UnitLexicon units;

  UnitReader(UnitLexicon units) {
    this.units = units;
  }

  /**
   * A unit and where it ends.
   *
   * @param more 多 stands inside it
   * @param fraction what stands inside or after it: 0.5 for 半
   */
  record Found(Unit unit, int end, boolean more, BigDecimal fraction) {}

  Optional<Found> at(String text, int begin) {
    Matcher split = SPLIT.matcher(text).region(begin, text.length());
    split.useTransparentBounds(true);
    if (split.lookingAt()) {
      boolean half = split.group("word").equals("半");
      return units
          .at("个" + text.substring(split.end()), 0)
          .map(
              unit ->
                  new Found(
                      unit,
                      split.end() + unit.text().length() - 1,
                      !half,
                      half ? HALF : BigDecimal.ZERO));
    }
    return units
        .at(text, begin)
        .map(unit -> withFraction(text, unit, begin + unit.text().length()));
  }

  private static Found withFraction(String text, Unit unit, int end) {
    Matcher half = HALF_AFTER.matcher(text).region(end, text.length());
    half.useTransparentBounds(true);
    if (HALVED.contains(unit.text()) && half.lookingAt()) {
      return new Found(unit, end + 1, false, HALF);
    }
    Matcher tenth = BARE_TENTH.matcher(text).region(end, text.length());
    tenth.useTransparentBounds(true);
    if (tenth.lookingAt()) {
      int digit = Numerals.digit(tenth.group("digit").charAt(0));
      return new Found(unit, tenth.end(), false, BigDecimal.valueOf(digit, 1));
    }
    return withSmaller(text, new Found(unit, end, false, BigDecimal.ZERO));
  }

  /** 五石六斗六升: each smaller unit is a tenth of the one before. */
  private static Found withSmaller(String text, Found found) {
    String whole = found.unit().text();
    int end = found.end();
    BigDecimal fraction = BigDecimal.ZERO;
    Matcher smaller = SMALLER.matcher(text).region(end, text.length());
    smaller.useTransparentBounds(true);
    for (int scale = 1; smaller.lookingAt(); scale++) {
      if (!smaller.group("unit").equals(TENTHS.get(whole))) {
        break;
      }
      int digit = Numerals.digit(smaller.group("digit").charAt(0));
      fraction = fraction.add(BigDecimal.valueOf(digit, scale));
      whole = smaller.group("unit");
      end = smaller.end();
      smaller.region(end, text.length());
    }
    return new Found(found.unit(), end, false, fraction);
  }
}
