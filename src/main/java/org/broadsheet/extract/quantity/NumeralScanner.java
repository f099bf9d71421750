package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.quantity.Numeral.Form;
import org.broadsheet.extract.text.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Reads the longest numeral that begins at a position. One instance reads one numeral.
 *
 * <p>The sum is built from the left: {@code pending} waits for its 十百千, {@code section} for its 万
 * or 亿, {@code total} holds what is done.
 */
final class NumeralScanner {
  private static final Pattern LITERAL =
      Pattern.compile("(?<grouped>[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９]))|[0-9０-９]+");
  private static final Pattern FRACTION = Pattern.compile("[.．·点](?<digits>[0-9０-９]+)");
  private static final Pattern CHINESE_FRACTION =
      Pattern.compile(
          "(?:点(?<digits>[〇○零一二三四五六七八九]+)(?![时分刻钟种十])"
              + "|[·．](?<dotted>[〇○零一二三四五六七八九]+)(?=[万亿倍％%]|公[尺斤里顷分吨]|[米斤吨亩里尺丈度寸元]))");

  /** Characters that make a noun with 数 after them: 人数, 总数. */
  private static final String COUNTED_BY = "总人户次票件分倍岁指系基亩字无多少半代函份度级位天";

  /** What 十数 counts: 十数天. */
  private static final String DAYS = "天日年里人名个户次处";

  private static final int TEN = 10;
  private static final long TEN_THOUSAND = 10_000;
  private static final long HUNDRED_MILLION = 100_000_000;

  private final String text;
  private final int begin;
  private int at;
  private Amount total = Amount.ZERO;
  private Amount section = Amount.ZERO;
  private @Nullable Amount pending;
  private long lastScale = 1;
  private boolean afterZero;
  private boolean more;
  private boolean vague;
  private boolean digits;
  private Form form = Form.DIGIT;

  private NumeralScanner(String text, int begin) {
    this.text = text;
    this.begin = begin;
    this.at = begin;
  }

  static Optional<Numeral> at(String text, int begin) {
    return new NumeralScanner(text, begin).read();
  }

  private Optional<Numeral> read() {
    boolean reading = true;
    while (reading && at < text.length()) {
      reading = literal() || digitRun() || scale() || uncertain() || tenths();
    }
    if (at == begin || (total.isZero() && section.isZero() && pending == null)) {
      return Optional.empty();
    }
    trailingMore();
    return Optional.of(new Numeral(begin, at, sum(), more, vague, !digits && !vague, form));
  }

  private Amount sum() {
    if (pending == null) {
      return total.plus(section);
    }
    boolean colloquial = lastScale > 10 && !afterZero;
    Amount rest = colloquial ? pending.times(lastScale / 10) : pending;
    return total.plus(section).plus(rest);
  }

  private boolean literal() {
    if (pending != null || !isArabicDigit(text.charAt(at))) {
      return false;
    }
    Matcher literal = LITERAL.matcher(text).region(at, text.length());
    if (!literal.lookingAt()) {
      return false;
    }
    if (form == Form.DIGIT) {
      form = literal.group("grouped") == null ? Form.ARABIC : Form.GROUPED;
    }
    StringBuilder number = new StringBuilder(Digits.ascii(literal.group()));
    at = literal.end();
    Matcher fraction = FRACTION.matcher(text).region(at, text.length());
    if (fraction.lookingAt()) {
      number.append('.').append(Digits.ascii(fraction.group("digits")));
      at = fraction.end();
    }
    pending = Amount.of(new BigDecimal(number.toString()));
    digits = true;
    afterZero = true;
    return true;
  }

  private boolean digitRun() {
    int end = at;
    while (end < text.length() && isChineseDigit(text.charAt(end))) {
      end++;
    }
    if (end == at || pending != null) {
      return false;
    }
    String run = text.substring(at, end);
    int first = Numerals.digit(run.charAt(0));
    digits = true;
    if (run.length() == 1) {
      return singleDigit(first, end);
    }
    int second = Numerals.digit(run.charAt(1));
    if (run.length() == 2 && first > 0 && second == first + 1) {
      pending = new Amount(BigDecimal.valueOf(first), BigDecimal.valueOf(second));
      at = end;
      return true;
    }
    if (first == 0 || (at == begin && run.length() <= 9)) {
      form = at == begin ? Form.POSITIONAL : form;
      pending = Amount.of(Numerals.integer(run).orElse(0));
      afterZero = true;
      at = end;
      return true;
    }
    return false;
  }

  private boolean singleDigit(int digit, int end) {
    at = end;
    boolean fraction = fraction(digit);
    if (digit == 0 && !fraction) {
      afterZero = true;
      return at > begin + 1;
    }
    if (!fraction) {
      pending = Amount.of(digit);
      choice(digit);
    }
    return true;
  }

  /** 三点五, 零点六二, 一·五九公尺. */
  private boolean fraction(int digit) {
    Matcher fraction = CHINESE_FRACTION.matcher(text).region(at, text.length());
    fraction.useTransparentBounds(true);
    if (!fraction.lookingAt()) {
      return false;
    }
    String digits = fraction.group("digits");
    pending = Digits.decimal(digit, digits == null ? fraction.group("dotted") : digits);
    at = fraction.end();
    afterZero = true;
    return true;
  }

  /** 五十|点三, 百分之七十|点五一: a fraction after tens, hundreds or thousands. */
  private boolean tenths() {
    Matcher fraction = CHINESE_FRACTION.matcher(text).region(at, text.length());
    boolean whole = form == Form.SCALED && pending == null && !more && !vague;
    if (!whole || !total.isZero() || !fraction.lookingAt() || fraction.group("digits") == null) {
      return false;
    }
    pending = Digits.decimal(0, fraction.group("digits"));
    afterZero = true;
    at = fraction.end();
    return true;
  }

  /** 七、八千 and 十七、八岁: the next digit after a comma, and no further list. */
  private void choice(int digit) {
    if (at + 1 < text.length()
        && text.charAt(at) == '、'
        && (Numerals.digit(text.charAt(at + 1)) == digit + 1 || isThreeToFive())
        && isChineseDigit(text.charAt(at + 1))
        && (at + 2 >= text.length() || text.charAt(at + 2) != '、')) {
      int last = Numerals.digit(text.charAt(at + 1));
      pending = new Amount(BigDecimal.valueOf(digit), BigDecimal.valueOf(last));
      at += 2;
    }
  }

  /** 三、五个, 三、五年: of numbers that are not neighbours only these two, and before what is counted. */
  private boolean isThreeToFive() {
    return text.startsWith("三、五", at - 1)
        && (at < 2 || text.charAt(at - 2) != '、')
        && at + 2 < text.length()
        && "个年天人户里斤十百".indexOf(text.charAt(at + 2)) >= 0;
  }

  private boolean scale() {
    char c = text.charAt(at);
    int small = Numerals.scale(c);
    if (small == 20 || small == 30 || small == 40) {
      section = section.plus(Amount.of(small));
      lastScale = 10;
      digits = true;
    } else if (small > 0) {
      digits |= small == 10;
      section = section.plus((pending == null ? Amount.ONE : pending).times(small));
      lastScale = small;
    } else if (c == '万' || c == '萬' || c == '亿' || c == '億') {
      raise(large(c));
    } else {
      return false;
    }
    form = Form.SCALED;
    pending = null;
    afterZero = false;
    at++;
    return true;
  }

  /** A second 万 raises all before it, as 亿 does: 七万万 is 七亿, 一万二千万 is 一亿二千万. */
  private void raise(long factor) {
    Amount below = section.plus(pending == null ? Amount.ZERO : pending);
    if (factor == HUNDRED_MILLION || endsInTenThousands()) {
      Amount all = total.plus(below);
      total = (all.isZero() ? Amount.ONE : all).times(factor);
    } else {
      total = total.plus((below.isZero() ? Amount.ONE : below).times(factor));
    }
    section = Amount.ZERO;
    lastScale = factor;
  }

  /** What 万 or 亿 multiplies by. */
  static long large(char scale) {
    return scale == '万' || scale == '萬' ? TEN_THOUSAND : HUNDRED_MILLION;
  }

  private boolean endsInTenThousands() {
    return !total.isZero() && total.high().compareTo(BigDecimal.valueOf(HUNDRED_MILLION)) < 0;
  }

  /** 几, 数 for a digit and 余, 多 before a larger scale: 几十, 十几万, 千余万. */
  private boolean uncertain() {
    char c = text.charAt(at);
    boolean scaleNext = at + 1 < text.length() && isScale(text.charAt(at + 1));
    boolean tens = c == '数' && at > begin && lastScale == TEN && DAYS.indexOf(next()) >= 0;
    if (tens
        || (c == '几' && (scaleNext || lastScale >= 10))
        || (c == '数' && scaleNext && isSome())) {
      vague = true;
      at++;
      return true;
    }
    if ((c == '余' || c == '多') && scaleNext && isLarge()) {
      more = true;
      at++;
      return true;
    }
    return false;
  }

  /** 数百, but not 总户数百分之九十 nor 人数百余. */
  private char next() {
    return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
  }

  private boolean isSome() {
    return at == begin
        && !text.startsWith("分之", at + 2)
        && (at == 0 || COUNTED_BY.indexOf(text.charAt(at - 1)) < 0);
  }

  private void trailingMore() {
    if (at < text.length() && "余多".indexOf(text.charAt(at)) >= 0 && isLarge()) {
      more = true;
      at++;
    }
  }

  private boolean isLarge() {
    return lastScale >= 10 || form == Form.ARABIC || form == Form.GROUPED;
  }

  private static boolean isScale(char c) {
    return Numerals.scale(c) > 0 || "万亿萬億".indexOf(c) >= 0;
  }

  private static boolean isChineseDigit(char c) {
    return Numerals.digit(c) >= 0 && !isArabicDigit(c);
  }

  private static boolean isArabicDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
