package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.mapping.SoftwareVersion;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.Converted;
import org.broadsheet.pipeline.GraphCheck;
import org.broadsheet.pipeline.Highlights;
import org.broadsheet.pipeline.RejectionLedger;
import org.broadsheet.pipeline.ResumableRun;
import org.broadsheet.pipeline.RunOutput;
import org.broadsheet.pipeline.SourceDigest;
import org.broadsheet.pipeline.options.GraphOptions;
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
    footer = {
      "",
      "A run that was killed goes on when it is called again, as DIR/broadsheet.journal says.",
      "Ends with 1 when articles were rejected or the export breaks a rule."
    })
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
    inputs.checkOrSamples();
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
      Gazetteer gazetteer, Store opened, Findings findings, Highlights highlights)
      throws IOException {
    ArchiveRun run =
        new ArchiveRun(
            gazetteer,
            Annotator.builtIn(new Extractor(gazetteer)),
            graphs.mapping(),
            GraphCheck.bundled(findings::add),
            inputs.threads);
    VanishedArticles vanished = new VanishedArticles(prune, messages);
    RejectionLedger ledger = RejectionLedger.of(store.folder(), vanished);
    try (Companions companions =
        Companions.open(out, RunOutput.exports(out), graphs, messages.quiet)) {
      return new ResumableRun(run, journal(), identity())
          .write(
              inputs.pendingOrSamples(),
              safe ->
                  RunOutput.open(
                      out, safe, new StoreSink(opened, graphs.base(), vanished), highlights::add),
              companions.report(ledger),
              new Listener(companions, ledger));
    }
  }

  private record Listener(Companions companions, RejectionLedger ledger)
      implements ResumableRun.Listener<RunOutput> {
    @Override
    public void source(SourceDigest source) {
      ledger.read(source.file());
      companions.source(source);
    }

    @Override
    public void written(Converted converted, RunOutput output) {
      output.annotations(converted.annotations());
      companions.written(converted, output);
    }

    @Override
    public void completed(ArchiveRun.Result result) {
      ledger.finish();
      companions.completed(result);
    }
  }

  /** Standard input comes but once, so that a run of it starts over. */
  private Path journal() throws IOException {
    Path journal = out.resolve("broadsheet.journal");
    if (!inputs.canBeReadAgain()) {
      Files.deleteIfExists(journal);
    }
    return journal;
  }

  /** Everything that decides the export and the store beside the content of the inputs. */
  private String identity() {
    return String.join(
        " ",
        SoftwareVersion.current(),
        graphs.base().iri().value(),
        inputs.identity(),
        store.folder().toString());
  }
}
