package org.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.broadsheet.pipeline.GraphCheck;
import org.broadsheet.sink.CheckpointedSink;
import org.broadsheet.sink.Compression;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.FileSink;
import org.broadsheet.sink.FolderSink;
import org.broadsheet.sink.SafePoint;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.StatementWriter;
import org.broadsheet.sink.csv.CsvSink;
import org.broadsheet.sink.nquads.NQuadsWriter;
import org.broadsheet.sink.rio.RioSink;
import org.broadsheet.sink.riot.CheckpointedFileSink;
import org.broadsheet.sink.riot.RiotSink;
import org.broadsheet.validate.Violation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an export goes, and in what form. */
final class ExportOptions {
  /** The library that writes. */
  enum Writer {
    OWN,
    RIOT,
    RIO;

    Optional<StatementWriter.Factory> of(ExportFormat format) {
      return switch (this) {
        case OWN ->
            format == ExportFormat.NQUADS ? Optional.of(NQuadsWriter::new) : Optional.empty();
        case RIOT -> RiotSink.writer(format);
        case RIO -> RioSink.writer(format);
      };
    }

    /** The first library that writes the format; there is one for each. */
    static StatementWriter.Factory first(ExportFormat format) {
      return Arrays.stream(values())
          .flatMap(writer -> writer.of(format).stream())
          .findFirst()
          .orElseThrow();
    }
  }

  /** What is looked at while the export is written. */
  enum Profile {
    PORTABLE,
    PLAIN;

    GraphCheck check(Consumer<Violation> found) {
      return switch (this) {
        case PORTABLE -> GraphCheck.portable(found);
        case PLAIN -> GraphCheck.NONE;
      };
    }
  }

  private static final String TABLES = "csv";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description =
          "the suffix tells the format; a folder, or a name that ends in a slash, gets one"
              + " file a graph")
  String output = "";

  @Option(
      names = "--format",
      paramLabel = "SUFFIX",
      description =
          "format, over the file's suffix: nq, nq.gz, …; csv writes a folder with one table a class")
  @Nullable String format;

  @Option(
      names = "--writer",
      paramLabel = "LIBRARY",
      description =
          "own (nq), riot (Apache Jena: all but rdf, brf) or rio (Eclipse RDF4J: all but jsonld,"
              + " rt, rpb); default: the first that writes the format")
  @Nullable Writer writer;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "portable",
      description =
          "portable (default): report what some store would change; plain: write without looking")
  Profile profile = Profile.PORTABLE;

  Path path() {
    return Path.of(output);
  }

  /** Whether each graph gets a file of its own. */
  boolean folder() {
    return tables() || output.endsWith("/") || Files.isDirectory(path());
  }

  /** Where what accompanies the export is put. */
  Path beside() {
    return folder() ? path() : path().toAbsolutePath().resolveSibling("");
  }

  /** Whether CSV is asked for, which is no RDF. */
  private boolean tables() {
    return TABLES.equalsIgnoreCase(format);
  }

  /** The file that holds the export; none where a folder has many. */
  List<ExportFile> files() {
    return folder()
        ? List.of()
        : exportFormat().stream()
            .map(chosen -> new ExportFile(path(), chosen, compression()))
            .toList();
  }

  /** The file, where it is one that can be gone on with after a kill. */
  Optional<ExportFile> resumable() {
    return writer == Writer.RIO
        ? Optional.empty()
        : files().stream()
            .filter(file -> CheckpointedFileSink.takes(file) && factory(file.format()).isPresent())
            .findFirst();
  }

  /**
   * Opens a {@linkplain #resumable resumable} file.
   *
   * @throws org.broadsheet.sink.SinkException when it cannot be opened
   */
  CheckpointedSink open(ExportFile file, SafePoint safe) {
    return CheckpointedFileSink.open(file, factory(file.format()).orElseThrow(), safe);
  }

  /** The format asked for; empty when there is none of that name. */
  Optional<ExportFormat> exportFormat() {
    return format == null
        ? ExportFile.of(path()).map(ExportFile::format)
        : ExportFormat.ofSuffix(bare(format));
  }

  /** Why nothing can be written so, and what to do; empty when it can. */
  Optional<String> misfit() {
    if (tables()) {
      return writer == null
          ? Optional.empty()
          : Optional.of("--writer is for RDF; leave it out with --format csv");
    }
    if (folder() && format == null) {
      return Optional.of(output + ": gets one file a graph; name their format, --format ttl");
    }
    Optional<ExportFormat> chosen = exportFormat();
    if (chosen.isEmpty()) {
      return Optional.of(
          (format == null ? output : "--format " + format)
              + ": no such format; `broadsheet convert --help` lists them");
    }
    return factory(chosen.get()).isPresent()
        ? Optional.empty()
        : Optional.of(
            "--writer %s does not write %s; leave it out"
                .formatted(String.valueOf(writer).toLowerCase(Locale.ROOT), chosen.get().suffix()));
  }

  /**
   * The opened export, of options without a {@linkplain #misfit misfit}.
   *
   * @throws org.broadsheet.sink.SinkException when the file cannot be opened
   */
  StatementSink open() {
    if (tables()) {
      return new CsvSink(path());
    }
    ExportFormat chosen = exportFormat().orElseThrow();
    StatementWriter.Factory factory = factory(chosen).orElseThrow();
    return folder()
        ? new FolderSink(path(), chosen, compression(), factory)
        : FileSink.open(new ExportFile(path(), chosen, compression()), factory);
  }

  /** What the format names, else the suffix of the file. */
  private Compression compression() {
    Compression named = Compression.of(String.valueOf(format));
    return folder() || named != Compression.NONE ? named : Compression.of(output);
  }

  private Optional<StatementWriter.Factory> factory(ExportFormat chosen) {
    return writer == null ? Optional.of(Writer.first(chosen)) : writer.of(chosen);
  }

  private static String bare(String name) {
    return name.substring(0, name.length() - Compression.of(name).suffix().length());
  }
}
