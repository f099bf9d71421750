package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArticleRun;
import org.broadsheet.pipeline.Conversion;
import org.broadsheet.pipeline.Converted;
import org.broadsheet.pipeline.Export;
import org.broadsheet.pipeline.Found;
import org.broadsheet.pipeline.Highlights;
import org.broadsheet.pipeline.RejectionReport;
import org.broadsheet.pipeline.Tally;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.LineFile;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.Tee;
import org.broadsheet.sink.riot.RiotSink;
import org.broadsheet.sink.tdb2.Tdb2Sink;
import org.broadsheet.store.ClosureRebuild;
import org.broadsheet.store.Store;
import org.broadsheet.validate.FileValidation;
import org.broadsheet.validate.GraphValidation;
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
    try (Store opened = store.open()) {
      RunReport report = convert(gazetteer, opened, highlights);
      long violations = validate();
      new ClosureRebuild(opened.dataset(), graphs.base()).run();
      double seconds = (System.nanoTime() - began) / 1e9;
      messages.out().print(report.withOutcome(violations, seconds).table());
      new FirstAnswers(opened, gazetteer, messages).show(highlights);
      return violations > 0 ? ExitCode.SOFTWARE : Summary.exitCode(report.tally());
    }
  }

  private RunReport convert(Gazetteer gazetteer, Store opened, Highlights highlights) {
    FoundCount found = new FoundCount();
    try (StatementSink sink =
            new Tee(
                List.of(
                    RiotSink.open(export("nq")),
                    RiotSink.open(export("trig")),
                    new Tdb2Sink(opened.dataset())));
        LineFile annotations = LineFile.open(out.resolve("annotations.jsonl"));
        LineFile rejected = LineFile.open(out.resolve("rejected.jsonl"));
        Progress progress = Progress.of("articles", messages.quiet)) {
      Export export = new Export(graphs.base(), gazetteer, sink);
      export.begin(graphs.dataset());
      Tally tally =
          new ArticleRun(inputs.threads, new RejectionReport(rejected, messages))
              .forEach(
                  inputs.pendingOrSamples(),
                  new Conversion(Annotator.builtIn(new Extractor(gazetteer)), graphs.articles()),
                  (Converted converted) -> {
                    annotations.line(AnnotationLines.write(converted.annotations()));
                    export.article(converted);
                    highlights.add(converted.annotations());
                    found.add(converted.annotations());
                    progress.step();
                  });
      export.finish();
      annotations.finish();
      rejected.finish();
      return new RunReport(tally, found.sum(), export.statements(), 0, 0);
    }
  }

  /** Adds up what each article brings. */
  private static final class FoundCount {
    private Found sum = Found.NOTHING;

    void add(Annotations annotations) {
      sum = sum.plus(annotations);
    }

    Found sum() {
      return sum;
    }
  }

  private ExportFile export(String suffix) {
    return ExportFile.of(out.resolve("broadsheet." + suffix)).orElseThrow();
  }

  private long validate() {
    Findings findings = new Findings(messages);
    new FileValidation(GraphValidation.bundled()).validate(export("nq").path(), findings::add);
    return findings.count();
  }
}
