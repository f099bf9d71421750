package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.mapping.SoftwareVersion;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.ForeignAnnotations;
import org.broadsheet.pipeline.LeftOut;
import org.broadsheet.pipeline.ResumableRun;
import org.broadsheet.pipeline.options.GraphOptions;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
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
          + " whole file: give a folder (-o DIR/ --format jsonld) to get one file an article.",
      "nq and trig go on where they were killed, as FILE.journal says; other formats start over."
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
    Optional<String> misfit = export.misfit();
    messages.refuse(misfit.isPresent(), misfit.orElse(""));
    inputs.check();
    export.exportFormat().filter(format -> !format.graphs()).ifPresent(this::warnOfUnion);
    Gazetteer gazetteer = Gazetteer.bundled();
    if (annotations == null) {
      return convert(gazetteer, Annotator.builtIn(new Extractor(gazetteer)));
    }
    ReadableFile.checked(annotations);
    try (ForeignAnnotations foreign = ForeignAnnotations.open(annotations, gazetteer)) {
      int exitCode = convert(gazetteer, foreign);
      foreign.leftOver().forEach(messages::warn);
      return foreign.leftOver().isEmpty() ? exitCode : ExitCode.SOFTWARE;
    }
  }

  private int convert(Gazetteer gazetteer, Annotator annotator) {
    Findings findings = new Findings(messages);
    ArchiveRun run =
        new ArchiveRun(
            gazetteer,
            annotator,
            graphs.mapping(),
            export.profile.check(findings::add),
            inputs.threads);
    try (Companions companions =
        Companions.open(export.beside(), export.files(), graphs, messages.quiet)) {
      ArchiveRun.Result result = write(run, companions.report(messages), companions);
      messages.info(Summary.of(result.tally()) + ", %,d quads".formatted(result.statements()));
      return findings.count() > 0 ? ExitCode.SOFTWARE : Summary.exitCode(result.tally());
    }
  }

  /** Goes on where an earlier try was killed, where format and inputs allow it. */
  private ArchiveRun.Result write(
      ArchiveRun run, LeftOut leftOut, ResumableRun.Listener<Object> listener) {
    Optional<ExportFile> resumable = export.resumable().filter(file -> inputs.canBeReadAgain());
    if (resumable.isEmpty()) {
      return whole(run, leftOut, listener);
    }
    ExportFile file = resumable.get();
    return new ResumableRun(run, Path.of(file.path() + ".journal"), identity(file))
        .write(inputs.pending(), safe -> export.open(file, safe), leftOut, listener);
  }

  private ArchiveRun.Result whole(
      ArchiveRun run, LeftOut leftOut, ResumableRun.Listener<Object> listener) {
    try (StatementSink sink = export.open()) {
      ArchiveRun.Result result =
          run.write(
              inputs.pending(),
              sink,
              leftOut,
              converted -> {
                listener.source(converted.source());
                listener.written(converted, sink);
              });
      listener.completed(result);
      return result;
    }
  }

  /** Everything that decides the bytes of the file beside the content of the inputs. */
  private String identity(ExportFile file) {
    return String.join(
        " ",
        SoftwareVersion.current(),
        graphs.base().iri().value(),
        file.format().suffix() + file.compression().suffix() + " by " + export.writer,
        inputs.identity(),
        annotations == null
            ? ""
            : annotations
                + " "
                + annotations.toFile().length()
                + " "
                + annotations.toFile().lastModified());
  }

  private void warnOfUnion(ExportFormat format) {
    if (!export.folder()) {
      messages.info(
          "%s has no named graphs: %s holds the union of all; nq or trig keep them apart"
              .formatted(format.suffix(), export.output));
    }
  }
}
