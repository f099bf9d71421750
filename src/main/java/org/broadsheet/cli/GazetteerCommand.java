package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.function.IOSupplier;
import org.broadsheet.article.input.UnreadableInputException;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.check.Check;
import org.broadsheet.gazetteer.check.Coverage;
import org.broadsheet.gazetteer.check.Explanations;
import org.broadsheet.gazetteer.check.Finding;
import org.broadsheet.gazetteer.compile.Compiler;
import org.broadsheet.gazetteer.exchange.CodeTable;
import org.broadsheet.gazetteer.exchange.LinkedPlaces;
import org.broadsheet.gazetteer.exchange.Merge;
import org.broadsheet.gazetteer.exchange.PlaceRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet gazetteer}: the tables of administrative units. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Compiles, checks, exports and extends the gazetteer.")
public final class GazetteerCommand {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before any command runs
  private CommandSpec spec;

  /** Formats of {@code export}. */
  enum Format {
    lpf,
    lp_tsv;

    @Override
    public String toString() {
      return name().replace('_', '-');
    }
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Compiles the gazetteer's tables from collections of facts.")
  int compile(
      @Option(
              names = "--facts",
              required = true,
              paramLabel = "DIR",
              description = "folder with the facts")
          Path facts,
      @Option(
              names = "--out",
              required = true,
              paramLabel = "DIR",
              description = "folder for the tables")
          Path out)
      throws IOException {
    of(facts, () -> Compiler.compile(facts)).write(out);
    return ExitCode.OK;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Lists what cannot be right in the tables; ends with 1 if there is any.")
  int check(
      @Option(
              names = "--tables",
              paramLabel = "DIR",
              description = "folder with tables; default: the shipped ones")
          @Nullable Path tables,
      @Option(names = "--coverage", description = "print how much is covered, by level and year")
          boolean coverage)
      throws IOException {
    Gazetteer gazetteer =
        tables == null
            ? Gazetteer.bundled()
            : of(tables, () -> Gazetteer.of(GazetteerTables.in(tables)));
    if (coverage) {
      out().print(new Coverage(gazetteer).markdown());
    }
    Explanations explanations = Explanations.bundled();
    List<Finding> findings =
        Check.of(gazetteer).stream().filter(finding -> !explanations.covers(finding)).toList();
    findings.forEach(finding -> out().println(finding.message()));
    out().flush();
    err().println(findings.size() + " unexplained findings");
    return findings.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Writes the gazetteer in a format of the Linked Places family.")
  int export(
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "lpf",
              description = "lpf (GeoJSON-LD, the default) or lp-tsv")
          Format format) {
    GazetteerTables tables = Gazetteer.bundled().tables();
    out().print(format == Format.lpf ? LinkedPlaces.write(tables) : PlaceRows.write(tables));
    out().flush();
    return ExitCode.OK;
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Adds a file's units to the gazetteer: .json (LPF), .tsv (LP-TSV) or .csv (code table).")
  int merge(
      @Parameters(paramLabel = "FILE", description = "what to import") Path file,
      @Option(
              names = "--out",
              required = true,
              paramLabel = "DIR",
              description = "folder for the merged tables")
          Path out)
      throws IOException {
    Merge merge = of(file, () -> Merge.of(Gazetteer.bundled(), read(file)));
    merge.tables().write(out);
    merge.conflicts().forEach(conflict -> out().println(conflict.message()));
    out().flush();
    err().println(merge.summary());
    return merge.conflicts().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /**
   * What the user's file or folder gives.
   *
   * @throws UnreadableInputException when it is not of its form
   */
  private static <T> T of(Path place, IOSupplier<T> reading) throws IOException {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new UnreadableInputException(place + ": " + e.getMessage());
    }
  }

  private static GazetteerTables read(Path file) throws IOException {
    String name = ReadableFile.checked(file).toString();
    if (name.endsWith(".json") || name.endsWith(".geojson")) {
      return LinkedPlaces.read(ReadableFile.text(file));
    }
    if (name.endsWith(".csv")) {
      return CodeTable.read(ReadableFile.text(file));
    }
    if (name.endsWith(".tsv")) {
      return PlaceRows.read(ReadableFile.text(file));
    }
    throw new IllegalArgumentException(
        "the suffix tells no format; name it .json (LPF), .tsv (LP-TSV) or .csv (code table)");
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
