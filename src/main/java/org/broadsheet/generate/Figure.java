package org.broadsheet.generate;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.broadsheet.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the newspaper writes it.
 *
 * @param min {@code null} where only an upper bound is told (近)
 * @param max {@code null} where only a lower bound is told (多)
 */
record Figure(@Nullable BigDecimal min, @Nullable BigDecimal max) {
  /** For a sentence without one. */
  static final Figure NONE = new Figure(null, null);

  private static final int SMALL = 100;

  private static final ThreadLocal<RuleBasedNumberFormat> SPELLER =
      ThreadLocal.withInitial(
          () -> new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT));

  /**
   * @param most the largest; small ones are exact, of the others two in three are bounds
   */
  static Figure random(RandomGenerator random, int most) {
    if (most < SMALL) {
      return exact(2 + random.nextInt(most - 1));
    }
    BigDecimal round = BigDecimal.valueOf(SMALL * (1L + random.nextInt(most / SMALL)));
    return switch (random.nextInt(3)) {
      case 0 -> new Figure(round, null);
      case 1 -> new Figure(null, round);
      default -> exact(SMALL + random.nextInt(most - SMALL));
    };
  }

  private static Figure exact(int value) {
    return new Figure(BigDecimal.valueOf(value), BigDecimal.valueOf(value));
  }

  /** With the measure word: 二千三百多名, 近二千名, 二百零三名; {@code more than 2,300}. */
  String text(Language language, String unit) {
    return language == Language.CHINESE ? chinese() + unit : english();
  }

  private String chinese() {
    if (max == null) {
      return spelled(min) + "多";
    }
    return min == null ? "近" + spelled(max) : spelled(min);
  }

  private String english() {
    if (max == null) {
      return "more than " + digits(min);
    }
    return min == null ? "nearly " + digits(max) : digits(min);
  }

  /** The newspaper writes 零 where ICU has 〇. */
  private static String spelled(@Nullable BigDecimal value) {
    return SPELLER.get().format(value).replace('〇', '零');
  }

  private static String digits(@Nullable BigDecimal value) {
    return String.format(Locale.ROOT, "%,d", value == null ? 0 : value.intValueExact());
  }
}
