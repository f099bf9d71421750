package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.ForeignAnnotations;
import org.broadsheet.pipeline.GraphCheck;
import org.broadsheet.pipeline.RejectionReport;
import org.broadsheet.sink.Compression;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.LineFile;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.rio.RioSink;
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
      "jsonld and rdf cannot be streamed and are bounded; .gz compresses."
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
    Optional<ExportFile> file = file();
    Optional<StatementSink> sink = file.flatMap(this::sink);
    if (sink.isEmpty()) {
      messages.warn(
          output + ": no such format with this writer; `broadsheet convert --help` lists them");
      return ExitCode.USAGE;
    }
    Gazetteer gazetteer = Gazetteer.bundled();
    if (annotations == null) {
      return convert(sink.get(), gazetteer, Annotator.builtIn(new Extractor(gazetteer)));
    }
    try (ForeignAnnotations foreign = ForeignAnnotations.open(annotations)) {
      int exitCode = convert(sink.get(), gazetteer, foreign);
      foreign.leftOver().forEach(messages::warn);
      return foreign.leftOver().isEmpty() ? exitCode : ExitCode.SOFTWARE;
    }
  }

  private int convert(StatementSink sink, Gazetteer gazetteer, Annotator annotator) {
    try (sink;
        LineFile rejected =
            LineFile.open(output.toAbsolutePath().resolveSibling("rejected.jsonl"));
        Progress progress = Progress.of("articles", messages.quiet)) {
      ArchiveRun.Result result =
          new ArchiveRun(gazetteer, annotator, graphs.mapping(), GraphCheck.NONE, inputs.threads)
              .write(
                  inputs.pending(),
                  sink,
                  new RejectionReport(rejected, messages),
                  converted -> progress.step());
      rejected.finish();
      messages.info(Summary.of(result.tally()) + ", %,d quads".formatted(result.statements()));
      return Summary.exitCode(result.tally());
    }
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
