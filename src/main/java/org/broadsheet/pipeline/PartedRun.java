package org.broadsheet.pipeline;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.broadsheet.digest.DigestIndex;
import org.broadsheet.sink.StatementSink;

/**
 * An {@link ArchiveRun} in parts that may be worked on anywhere and in any order. The head, the
 * parts in the order of their inputs and the tail, one after the other, are what the whole run
 * writes, byte for byte in a format whose lines stand alone.
 *
 * <p>An article that comes twice counts where it comes first. A part cannot know what comes before
 * it, so {@link #readBefore} tells from the reports which parts are to be written once more.
 */
public final class PartedRun {
  private final ArchiveRun run;

  public PartedRun(ArchiveRun run) {
    this.run = run;
  }

  /** Writes the graphs that no article changes, and finishes the sink. */
  public void head(StatementSink sink) {
    new Export(run, sink).begin();
    sink.finish();
  }

  /**
   * Writes the graphs of some articles, and finishes the sink.
   *
   * @param articles closed at the end
   * @param readBefore ids of articles that an earlier part has
   * @param report gets what {@link PartReport} reads; not closed
   */
  public void part(
      Stream<Supplier<Parsed>> articles,
      Set<String> readBefore,
      StatementSink sink,
      OutputStream report) {
    PartReportWriter writer = new PartReportWriter(report);
    PartCounter counter = new PartCounter(run.mapping().base());
    ArticleRun inputs = new ArticleRun(run.threads(), writer);
    readBefore.forEach(inputs::readBefore);
    inputs.<Converted>forEach(
        articles,
        run.conversion(sink),
        converted -> {
          converted.graph().violations().forEach(run.check().found());
          counter.add(converted.graph().count());
          converted.graph().writing().run();
          writer.add(JournalEntry.Written.of(converted));
        });
    sink.finish();
    writer.finish(counter.finish());
  }

  /** For each part, in their order, the ids of its articles that an earlier part has too. */
  public static List<Set<String>> readBefore(List<PartReport> parts) {
    DigestIndex seen = new DigestIndex();
    List<Set<String>> readBefore = new ArrayList<>();
    for (PartReport part : parts) {
      Set<String> again = new TreeSet<>();
      part.forEach(
          entry -> {
            if (entry instanceof JournalEntry.Written written && !seen.add(written.id())) {
              again.add(written.id());
            }
          });
      readBefore.add(again);
    }
    return readBefore;
  }

  /**
   * Writes the closure over what all parts attest and the description of all that was written, and
   * finishes the sink.
   *
   * @param parts in the order of their inputs, none of which reads what an earlier one has
   * @param leftOut hears of everything that is no article
   * @param source hears of the source of every article
   * @return what the whole run returns
   */
  public ArchiveRun.Result tail(
      List<PartReport> parts, StatementSink sink, LeftOut leftOut, Consumer<SourceDigest> source) {
    ArchivePass pass = new ArchivePass(run, sink, leftOut);
    pass.replayBegin();
    Replay replay = new Replay(pass, leftOut, source);
    parts.forEach(part -> part.forEach(replay));
    pass.run(Stream.empty(), converted -> {});
    return pass.finish();
  }
}
