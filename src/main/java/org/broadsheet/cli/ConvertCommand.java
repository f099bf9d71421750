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
import org.broadsheet.pipeline.Manifest;
import org.broadsheet.pipeline.RejectionReport;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.LineFile;
import org.broadsheet.sink.StatementSink;
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
      "Formats: nq trig trix jsonld rt rpb jelly brf keep the named graphs; nt ttl rdf hold their"
          + " union. .gz and .zst compress.",
      "Each is written graph by graph in constant memory. Readers of jsonld, rdf and trix hold a"
          + " whole file: give a folder (-o DIR/ --format jsonld) to get one file an article."
    },
    footer = {
      "",
      "Beside FILE: void.ttl (the data set in numbers), dcat.ttl (its files), inputs.sha256,"
          + " SHA256SUMS.",
      "Ends with 1 when articles were rejected (rejected.jsonl beside FILE lists them) or something"
          + " is not portable."
    })
public final class ConvertCommand implements Callable<Integer> {
  @Mixin InputArguments inputs = new InputArguments();
  @Mixin GraphOptions graphs = new GraphOptions();
  @Mixin ExportOptions export = new ExportOptions();
  @Mixin Messages messages = new Messages();

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      description = "annotations made elsewhere (JSON Lines), in place of the built-in extraction")
  @Nullable Path annotations;

  @Override
  public Integer call() {
    Optional<StatementSink> sink = export.open();
    if (sink.isEmpty()) {
      messages.warn(
          export.output
              + ": no such format with this writer; `broadsheet convert --help` lists them");
      return ExitCode.USAGE;
    }
    export.exportFormat().filter(format -> !format.graphs()).ifPresent(this::warnOfUnion);
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
    Findings findings = new Findings(messages);
    GraphCheck check = export.profile.check(findings::add);
    try (sink;
        LineFile rejected = LineFile.open(export.beside().resolve("rejected.jsonl"));
        Manifest manifest = Manifest.open(export.beside());
        Progress progress = Progress.of("articles", messages.quiet)) {
      ArchiveRun.Result result =
          new ArchiveRun(gazetteer, annotator, graphs.mapping(), check, inputs.threads)
              .write(
                  inputs.pending(),
                  sink,
                  new RejectionReport(rejected, messages),
                  converted -> {
                    manifest.input(converted);
                    progress.step();
                  });
      rejected.finish();
      manifest.finish(
          graphs.mapping().dataset(),
          graphs.base().datasetGraph(),
          result.description(),
          export.files());
      messages.info(Summary.of(result.tally()) + ", %,d quads".formatted(result.statements()));
      return findings.count() > 0 ? ExitCode.SOFTWARE : Summary.exitCode(result.tally());
    }
  }

  private void warnOfUnion(ExportFormat format) {
    if (!export.folder()) {
      messages.info(
          "%s has no named graphs: %s holds the union of all; nq or trig keep them apart"
              .formatted(format.suffix(), export.output));
    }
  }
}
