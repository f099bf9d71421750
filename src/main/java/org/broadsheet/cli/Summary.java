package org.broadsheet.cli;

import org.broadsheet.pipeline.Tally;
import picocli.CommandLine.ExitCode;

/** What became of the articles, for people and for scripts. */
final class Summary {
  private Summary() {}

  /** One line. */
  static String of(Tally tally) {
    String unchanged =
        tally.unchanged() == 0
            ? ""
            : ", %,d more are loaded as they are".formatted(tally.unchanged());
    return "%s read%s, %,d rejected, %s passed over"
        .formatted(
            Counted.of(tally.articles(), "article"),
            unchanged,
            tally.rejected(),
            Counted.of(tally.ignored(), "other file"));
  }

  /** 1 when articles were rejected. */
  static int exitCode(Tally tally) {
    return tally.rejected() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
