package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.GraphCheck;
import org.broadsheet.pipeline.Highlights;
import org.broadsheet.pipeline.Manifest;
import org.broadsheet.pipeline.RejectionLedger;
import org.broadsheet.pipeline.RejectionReport;
import org.broadsheet.pipeline.options.GraphOptions;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.FileSink;
import org.broadsheet.sink.LineFile;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.Tee;
import org.broadsheet.sink.nquads.NQuadsWriter;
import org.broadsheet.sink.riot.RiotSink;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: the main job, from articles to a first answer of each kind. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Reads, extracts, maps, validates, writes the export, loads the embedded store, builds the"
            + " closure, and shows a timeline and a hierarchy. INPUT defaults to the samples.",
    footer = {"", "Ends with 1 when articles were rejected or the export breaks a rule."})
public final class RunCommand implements Callable<Integer> {
  @Mixin InputArguments inputs = new InputArguments();
  @Mixin GraphOptions graphs = new GraphOptions();
  @Mixin StoreOption store = new StoreOption();
  @Mixin PruneOption prune = new PruneOption();
  @Mixin Messages messages = new Messages();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "folder of the export; default: out")
  Path out = Path.of("out");

  @Override
  public Integer call() throws IOException {
    long began = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.bundled();
    Highlights highlights = new Highlights(gazetteer);
    Findings findings = new Findings(messages);
    try (Store opened = store.open()) {
      ArchiveRun.Result result = write(gazetteer, opened, findings, highlights);
      double seconds = (System.nanoTime() - began) / 1e9;
      messages.out().print(RunReport.table(result, findings.count(), seconds));
      new FirstAnswers(opened, gazetteer, messages).show(highlights);
      return findings.count() > 0 ? ExitCode.SOFTWARE : Summary.exitCode(result.tally());
    }
  }

  private ArchiveRun.Result write(
      Gazetteer gazetteer, Store opened, Findings findings, Highlights highlights) {
    ArchiveRun run =
        new ArchiveRun(
            gazetteer,
            Annotator.builtIn(new Extractor(gazetteer)),
            graphs.mapping(),
            GraphCheck.bundled(findings::add),
            inputs.threads);
    VanishedArticles vanished = new VanishedArticles(prune, messages);
    try (StatementSink sink =
            new Tee(
                List.of(
                    FileSink.open(export("nq"), NQuadsWriter::new),
                    RiotSink.open(export("trig")),
                    new StoreSink(opened, graphs.base(), vanished)));
        LineFile annotations = LineFile.open(out.resolve("annotations.jsonl"));
        LineFile rejected = LineFile.open(out.resolve("rejected.jsonl"));
        Manifest manifest = Manifest.open(out);
        Progress progress = Progress.of("articles", messages.quiet)) {
      RejectionLedger ledger = RejectionLedger.of(store.folder, vanished);
      ArchiveRun.Result result =
          run.write(
              inputs.pendingOrSamples(),
              sink,
              new RejectionReport(rejected, ledger),
              converted -> {
                ledger.read(converted.annotations().source().file());
                manifest.input(converted.input());
                annotations.line(AnnotationLines.write(converted.annotations()));
                highlights.add(converted.annotations());
                progress.step();
              });
      annotations.finish();
      rejected.finish();
      ledger.finish();
      manifest.finish(
          graphs.mapping().dataset(),
          graphs.base().datasetGraph(),
          result.description(),
          List.of(export("nq"), export("trig")));
      return result;
    }
  }

  private ExportFile export(String suffix) {
    return ExportFile.of(out.resolve("broadsheet." + suffix)).orElseThrow();
  }
}
