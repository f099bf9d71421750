package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.broadsheet.gazetteer.compile.Compiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code broadsheet gazetteer}: the tables of administrative units. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Compile, check, export and extend the gazetteer.")
public final class GazetteerCommand {
  @Command(description = "Compile the gazetteer's tables from collections of facts.")
  int compile(
      @Option(names = "--facts", required = true, description = "Folder with the facts.")
          Path facts,
      @Option(names = "--out", required = true, description = "Folder for the tables.") Path out)
      throws IOException {
    Compiler.compile(facts).write(out);
    return 0;
  }
}
