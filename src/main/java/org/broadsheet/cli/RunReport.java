package org.broadsheet.cli;

import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.Found;

/** A run in numbers. */
final class RunReport {
  private RunReport() {}

  /**
   * Two aligned columns.
   *
   * @param violations of shapes and model rules
   */
  static String table(ArchiveRun.Result result, long violations, double seconds) {
    Found found = result.found();
    return Columns.line("articles read", result.tally().articles())
        + Columns.line("articles rejected", result.tally().rejected())
        + Columns.line("other files passed over", result.tally().ignored())
        + Columns.line("entities", found.entities())
        + Columns.line("mentions", found.mentions())
        + Columns.line("dates", found.dates())
        + Columns.line("figures", found.quantities())
        + Columns.line("events", found.events())
        + Columns.line("quads", result.statements())
        + Columns.line("violations", violations)
        + Columns.line("seconds", seconds);
  }
}
