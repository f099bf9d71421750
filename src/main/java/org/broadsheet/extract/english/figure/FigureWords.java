package org.broadsheet.extract.english.figure;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import org.broadsheet.annotation.Annotations.Quantity;

/** A Chinese figure as English would put it: {@code more than 600,000}. */
public final class FigureWords {
  private FigureWords() {}

  public static String of(Quantity quantity) {
    return bounded(quantity) + ("％".equals(quantity.unit()) ? " percent" : "");
  }

  private static String bounded(Quantity quantity) {
    boolean approximate = Boolean.TRUE.equals(quantity.approximate());
    String about = approximate ? "about " : "";
    if (quantity.min() == null) {
      return "nearly " + number(Objects.requireNonNull(quantity.max()));
    }
    if (quantity.max() == null) {
      return "more than " + number(quantity.min());
    }
    return quantity.min().compareTo(quantity.max()) == 0
        ? about + number(quantity.min())
        : about + number(quantity.min()) + " to " + number(quantity.max());
  }

  /** Digits in groups of three. */
  public static String number(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }
}
