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
    return "%,d articles read%s, %,d rejected, %,d other files passed over"
        .formatted(tally.articles(), unchanged, tally.rejected(), tally.ignored());
  }

  /** 1 when articles were rejected. */
  static int exitCode(Tally tally) {
    return tally.rejected() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
