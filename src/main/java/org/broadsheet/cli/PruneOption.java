package org.broadsheet.cli;

import picocli.CommandLine.Option;

/** What becomes of articles whose source is gone; shared by all commands that fill a store. */
final class PruneOption {
  @Option(
      names = "--prune",
      description =
          "remove articles of the embedded store that are not among the inputs, which then have to"
              + " be the whole archive; refused where an input is rejected")
  boolean prune;
}
