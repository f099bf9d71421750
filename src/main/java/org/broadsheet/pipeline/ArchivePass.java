package org.broadsheet.pipeline;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementSink;

/** One {@link ArchiveRun} under way: what it has to remember of the articles that went through. */
final class ArchivePass {
  private final ArchiveRun run;
  private final ArticleRun articles;
  private final Export export;
  private final Conversion conversion;
  private Found found = Found.NOTHING;
  private Tally tally = Tally.NONE;

  ArchivePass(ArchiveRun run, StatementSink sink, LeftOut leftOut) {
    this.run = run;
    this.articles = new ArticleRun(run.threads(), leftOut);
    this.export = new Export(run, sink);
    this.conversion = run.conversion(sink);
  }

  /** What hears of every article after its graph was written. */
  @FunctionalInterface
  interface Listener {
    void written(Converted converted);
  }

  /** Writes the graphs that no article changes. */
  void begin() {
    export.begin();
  }

  /** Takes up the graphs that no article changes; another sink holds them. */
  void replayBegin() {
    export.replayBegin();
  }

  /** Takes up what became of an input in an earlier try or elsewhere; its graph is written. */
  void replay(JournalEntry entry) {
    if (entry instanceof JournalEntry.Written written) {
      articles.replayArticle(written.id());
      run.annotator().annotatedBefore(written.sha256());
      export.replay(written.source(), written.attested());
      found = found.plus(written.found());
    } else if (entry instanceof JournalEntry.Rejected rejected) {
      articles.replayRejected();
      if (rejected.sha256() != null) {
        run.annotator().annotatedBefore(rejected.sha256());
      }
    } else if (entry instanceof JournalEntry.Ignored) {
      articles.replayIgnored();
    } else if (entry instanceof JournalEntry.Checkpoint checkpoint) {
      export.replay(checkpoint.statements());
    } else if (entry instanceof JournalEntry.Counted counted) {
      export.replay(counted.count());
    }
  }

  /** Takes up a graph that an earlier try wrote. */
  void replay(List<Statement> graph) {
    export.replay(graph);
  }

  /** Takes the articles through. */
  void run(Stream<Supplier<Parsed>> pending, Listener listener) {
    tally =
        articles.<Converted>forEach(
            pending,
            conversion,
            converted -> {
              found = found.plus(Found.in(converted.annotations()));
              export.article(converted);
              listener.written(converted);
            });
  }

  /** Writes the closure and finishes the sink. */
  ArchiveRun.Result finish() {
    List<Statement> description = export.finish();
    return new ArchiveRun.Result(tally, found, export.statements(), description);
  }

  /** Statements written so far. */
  long statements() {
    return export.statements();
  }
}
