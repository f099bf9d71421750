package org.broadsheet.evaluate;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.jspecify.annotations.Nullable;

/** Dates and quantities of the Chinese half: overlapping words and both bounds equal. */
final class FigureJudge implements Judge {
  private static final OneToOne<Gold.DateSpan, DateMention> DATES =
      new OneToOne<>(
          Kind.DATES,
          (gold, found) ->
              NormalForm.overlap(gold.zh(), found.text())
                  && gold.from().equals(found.from())
                  && gold.to().equals(found.to()),
          gold -> gold.zh() + " " + gold.from() + ".." + gold.to(),
          found -> found.text() + " " + found.from() + ".." + found.to(),
          found -> new Grounds(found.rule(), found.confidence()));

  private static final OneToOne<Gold.Quantity, Quantity> QUANTITIES =
      new OneToOne<>(
          Kind.QUANTITIES,
          (gold, found) ->
              NormalForm.overlap(gold.zh(), found.text())
                  && equal(gold.min(), found.min())
                  && equal(gold.max(), found.max()),
          gold -> gold.zh() + " " + bounds(gold.min(), gold.max()),
          found -> found.text() + " " + bounds(found.min(), found.max()),
          found -> new Grounds(found.rule(), found.confidence()));

  @Override
  public Stream<Judgement> judge(Gold gold, Annotations found) {
    return Stream.concat(
        DATES.judge(
            gold.dates(),
            found.dates().stream().filter(date -> ChineseHalf.holds(date.lang())).toList()),
        QUANTITIES.judge(
            gold.quantities(),
            found.quantities().stream()
                .filter(quantity -> ChineseHalf.holds(quantity.lang()))
                .toList()));
  }

  private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  private static String bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    return bound(min) + ".." + bound(max);
  }

  private static String bound(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.toPlainString();
  }
}
