package org.broadsheet.cli;

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
    return Columns.line("articles read", tally.articles())
        + Columns.line("articles rejected", tally.rejected())
        + Columns.line("other files passed over", tally.ignored())
        + Columns.line("entities", found.entities())
        + Columns.line("mentions", found.mentions())
        + Columns.line("dates", found.dates())
        + Columns.line("figures", found.quantities())
        + Columns.line("events", found.events())
        + Columns.line("quads", statements)
        + Columns.line("violations", violations)
        + Columns.line("seconds", seconds);
  }
}
