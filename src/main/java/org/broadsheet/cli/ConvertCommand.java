package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.Converted;
import org.broadsheet.pipeline.ForeignAnnotations;
import org.broadsheet.pipeline.GraphCheck;
import org.broadsheet.pipeline.LeftOut;
import org.broadsheet.pipeline.RejectionReport;
import org.broadsheet.pipeline.ResumableRun;
import org.broadsheet.sink.Compression;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.LineFile;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.rio.RioSink;
import org.broadsheet.sink.riot.CheckpointedRiotSink;
import org.broadsheet.sink.riot.RiotSink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code convert}: articles to one RDF file. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the whole data set of the articles as one RDF file: ontology, gazetteer, articles,"
          + " closure.",
      "Formats: nq trig trix rt rpb jsonld keep the named graphs; nt ttl rdf hold their union.",
      "jsonld and rdf cannot be streamed and are bounded; .gz compresses.",
      "nq and nt go on where they were killed, as FILE.journal says; other formats start over."
    },
    footer = {
      "",
      "Ends with 1 when articles were rejected; rejected.jsonl beside FILE lists them."
    })
public final class ConvertCommand implements Callable<Integer> {
  /** The library that writes the file. */
  enum Writer {
    RIOT,
    RIO
  }

  @Mixin InputArguments inputs = new InputArguments();
  @Mixin GraphOptions graphs = new GraphOptions();
  @Mixin Messages messages = new Messages();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "the suffix tells the format")
  Path output = Path.of("");

  @Option(names = "--format", paramLabel = "SUFFIX", description = "format, over the file's suffix")
  @Nullable String format;

  @Option(
      names = "--writer",
      defaultValue = "riot",
      description = "riot (Apache Jena, default) or rio (Eclipse RDF4J: nq nt trig ttl)")
  Writer writer = Writer.RIOT;

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      description = "annotations made elsewhere (JSON Lines), in place of the built-in extraction")
  @Nullable Path annotations;

  @Override
  public Integer call() {
    Optional<Target> target = file().flatMap(this::target);
    if (target.isEmpty()) {
      messages.warn(
          output + ": no such format with this writer; `broadsheet convert --help` lists them");
      return ExitCode.USAGE;
    }
    Gazetteer gazetteer = Gazetteer.bundled();
    if (annotations == null) {
      return convert(target.get(), gazetteer, Annotator.builtIn(new Extractor(gazetteer)));
    }
    try (ForeignAnnotations foreign = ForeignAnnotations.open(annotations)) {
      int exitCode = convert(target.get(), gazetteer, foreign);
      foreign.leftOver().forEach(messages::warn);
      return foreign.leftOver().isEmpty() ? exitCode : ExitCode.SOFTWARE;
    }
  }

  private int convert(Target target, Gazetteer gazetteer, Annotator annotator) {
    ArchiveRun run =
        new ArchiveRun(gazetteer, annotator, graphs.mapping(), GraphCheck.NONE, inputs.threads);
    try (LineFile rejected =
            LineFile.open(output.toAbsolutePath().resolveSibling("rejected.jsonl"));
        Progress progress = Progress.of("articles", messages.quiet)) {
      ArchiveRun.Result result =
          target.write(run, new RejectionReport(rejected, messages), each -> progress.step());
      rejected.finish();
      messages.info(Summary.of(result.tally()) + ", %,d quads".formatted(result.statements()));
      return Summary.exitCode(result.tally());
    }
  }

  /** Takes a run into the file. */
  @FunctionalInterface
  private interface Target {
    ArchiveRun.Result write(ArchiveRun run, LeftOut leftOut, Consumer<Converted> each);
  }

  /** Goes on where an earlier try was killed, where format and inputs allow it. */
  private Optional<Target> target(ExportFile file) {
    if (writer == Writer.RIOT && CheckpointedRiotSink.takes(file) && inputs.canBeReadAgain()) {
      return Optional.of(
          (run, leftOut, each) ->
              new ResumableRun(run, Path.of(output + ".journal"), identity(file))
                  .write(
                      inputs.pending(),
                      length -> CheckpointedRiotSink.open(file, length),
                      leftOut,
                      each));
    }
    return sink(file).map(sink -> (run, leftOut, each) -> into(sink, run, leftOut, each));
  }

  private ArchiveRun.Result into(
      StatementSink sink, ArchiveRun run, LeftOut leftOut, Consumer<Converted> each) {
    try (sink) {
      return run.write(inputs.pending(), sink, leftOut, each);
    }
  }

  private String identity(ExportFile file) {
    return String.join(
        " ",
        Version.current(),
        graphs.baseIri,
        file.format().suffix() + file.compression().suffix(),
        inputs.encoding.name(),
        String.join(" ", inputs.inputs),
        annotations == null
            ? ""
            : annotations
                + " "
                + annotations.toFile().length()
                + " "
                + annotations.toFile().lastModified());
  }

  private Optional<ExportFile> file() {
    if (format == null) {
      return ExportFile.of(output);
    }
    Compression compression = Compression.of(String.valueOf(output.getFileName()));
    return ExportFormat.ofSuffix(format).map(chosen -> new ExportFile(output, chosen, compression));
  }

  private Optional<StatementSink> sink(ExportFile file) {
    return switch (writer) {
      case RIOT -> Optional.of(RiotSink.open(file));
      case RIO -> RioSink.open(file);
    };
  }
}
