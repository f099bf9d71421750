package org.broadsheet.cli;

import java.util.Locale;
import org.broadsheet.pipeline.Found;
import org.broadsheet.pipeline.Tally;

/**
 * A run in numbers.
 *
 * @param statements quads of the export
 * @param violations of shapes and model rules
 */
record RunReport(Tally tally, Found found, long statements, long violations, double seconds) {
  RunReport withOutcome(long newViolations, double newSeconds) {
    return new RunReport(tally, found, statements, newViolations, newSeconds);
  }

  /** Two aligned columns. */
  String table() {
    return line("articles read", tally.articles())
        + line("articles rejected", tally.rejected())
        + line("other files passed over", tally.ignored())
        + line("entities", found.entities())
        + line("mentions", found.mentions())
        + line("dates", found.dates())
        + line("figures", found.quantities())
        + line("events", found.events())
        + line("quads", statements)
        + line("violations", violations)
        + "%-24s %,12.1f%n".formatted("seconds", seconds);
  }

  private static String line(String label, long number) {
    return String.format(Locale.ROOT, "%-24s %,12d%n", label, number);
  }
}
