package org.broadsheet.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.broadsheet.article.Article;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.GraphCheck;
import org.broadsheet.pipeline.LeftOut;
import org.broadsheet.pipeline.RejectionLedger;
import org.broadsheet.pipeline.options.GraphOptions;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.fuseki.FusekiSink;
import org.broadsheet.store.PatchFile;
import org.broadsheet.store.RdfFile;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreSink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code load}: RDF files or articles into a store, graph by graph. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Loads RDF files with named graphs, or articles, into the embedded store or a remote one.",
      "An RDF Patch of `diff` (.rdfp) is carried out, whole or not at all.",
      "A graph that is there already is replaced; loading again changes nothing. An article that"
          + " this version loaded already, byte for byte, is not worked on again.",
      "Articles of the embedded store that are not among the inputs are counted, and removed with"
          + " --prune.",
      "The embedded store's closure is rebuilt from all it holds; a remote store gets the closure"
          + " of what is loaded."
    },
    footer = {
      "",
      "Ends with 1 when articles were rejected; rejected.jsonl in the store's folder lists what its"
          + " loads rejected and none has read since."
    })
public final class LoadCommand implements Callable<Integer> {
  @Mixin InputArguments inputs = new InputArguments();
  @Mixin GraphOptions graphs = new GraphOptions();
  @Mixin StoreOption store = new StoreOption();
  @Mixin PruneOption prune = new PruneOption();
  @Mixin Messages messages = new Messages();

  @Option(
      names = "--to",
      paramLabel = "URL",
      converter = HttpAddress.class,
      description = "graph store of a remote Fuseki, http://localhost:3030/broadsheet/load")
  @Nullable URI remote;

  @Option(
      names = "--again",
      description = "work on every article, also on those that are loaded as they are")
  boolean again;

  @Override
  public Integer call() {
    if (inputs.inputs.stream().map(Path::of).anyMatch(PatchFile::isOne)) {
      return patches();
    }
    if (rdf()) {
      messages.refuse(
          again, "--again is for articles; a graph of an RDF file is always compared whole");
      inputs.inputs.stream().map(Path::of).forEach(ReadableFile::checked);
    } else {
      messages.refuse(
          inputs.inputs.stream().anyMatch(LoadCommand::isRdf),
          "RDF files and articles are loaded one after the other; give each kind to a load of its"
              + " own");
      inputs.check();
    }
    if (remote != null) {
      return toRemote(remote);
    }
    VanishedArticles vanished = new VanishedArticles(prune, messages);
    try (Store opened = store.open();
        StoreSink sink = new StoreSink(opened, graphs.base(), vanished)) {
      return rdf() ? files(sink) : articles(sink, vanished);
    }
  }

  private int toRemote(URI server) {
    messages.refuse(
        store.given != null || prune.prune || again,
        "--store, --prune and --again are for the embedded store; leave them out with --to");
    try (StatementSink sink = FusekiSink.to(server)) {
      return rdf() ? files(sink) : articles(sink, article -> false, messages, file -> {});
    }
  }

  private int patches() {
    List<Path> files = inputs.inputs.stream().map(Path::of).toList();
    messages.refuse(
        remote != null || !files.stream().allMatch(PatchFile::isOne),
        "patches go into the embedded store, and are given alone; load the whole file elsewhere");
    messages.refuse(
        prune.prune || again,
        "--prune and --again are for articles; a patch says itself what to remove");
    files.forEach(ReadableFile::checked);
    try (Store opened = store.existing()) {
      files.forEach(file -> new PatchFile(file).apply(opened, graphs.base()));
    }
    return ExitCode.OK;
  }

  private boolean rdf() {
    return !inputs.inputs.isEmpty() && inputs.inputs.stream().allMatch(LoadCommand::isRdf);
  }

  private static boolean isRdf(String input) {
    return ExportFile.of(Path.of(input)).isPresent();
  }

  private int files(StatementSink sink) {
    inputs.inputs.forEach(input -> new RdfFile(Path.of(input)).graphs(sink::graph));
    sink.finish();
    return ExitCode.OK;
  }

  private int articles(StoreSink sink, VanishedArticles vanished) {
    ArticleMapper mapper = graphs.mapping().articles();
    RejectionLedger ledger = RejectionLedger.of(store.folder(), vanished);
    int exitCode =
        articles(
            sink, article -> !again && sink.holds(mapper.signature(article)), ledger, ledger::read);
    ledger.finish();
    return exitCode;
  }

  private int articles(
      StatementSink sink, Predicate<Article> held, LeftOut leftOut, Consumer<String> read) {
    Gazetteer gazetteer = Gazetteer.bundled();
    Annotator annotator = Annotator.builtIn(new Extractor(gazetteer)).unless(held);
    try (Progress progress = Progress.of("articles", messages.quiet)) {
      ArchiveRun.Result result =
          new ArchiveRun(
                  gazetteer, annotator, graphs.mapping().ofPart(), GraphCheck.NONE, inputs.threads)
              .write(
                  inputs.pending(),
                  sink,
                  leftOut,
                  converted -> {
                    read.accept(converted.annotations().source().file());
                    progress.step();
                  });
      messages.info(Summary.of(result.tally()));
      return Summary.exitCode(result.tally());
    }
  }
}
