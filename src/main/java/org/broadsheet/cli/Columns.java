package org.broadsheet.cli;

import java.util.Locale;

/** A label and a number, aligned. */
final class Columns {
  private Columns() {}

  static String line(String label, long number) {
    return String.format(Locale.ROOT, "%-24s %,12d%n", label, number);
  }

  static String line(String label, double number) {
    return String.format(Locale.ROOT, "%-24s %,12.1f%n", label, number);
  }
}
