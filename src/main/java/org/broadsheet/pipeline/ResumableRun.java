package org.broadsheet.pipeline;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.broadsheet.article.Parsed;
import org.broadsheet.sink.CheckpointedSink;
import org.broadsheet.sink.SafePoint;

/**
 * An {@link ArchiveRun} that goes on where it was killed and ends with the same bytes as one that
 * never was. The inputs that were done are read again, to hold them against the journal, but not
 * worked on; their graphs are counted from what was written.
 */
public final class ResumableRun {
  /** Inputs between checkpoints: a kill costs some seconds of work at most. */
  private static final int INTERVAL = 1_000;

  private final ArchiveRun run;
  private final Path journalFile;
  private final String identity;
  private final int interval;

  /**
   * @param journalFile kept while the run is not finished
   * @param identity everything that decides the output beside the content of the inputs
   */
  public ResumableRun(ArchiveRun run, Path journalFile, String identity) {
    this(run, journalFile, identity, INTERVAL);
  }

  ResumableRun(ArchiveRun run, Path journalFile, String identity, int interval) {
    this.run = run;
    this.journalFile = journalFile;
    this.identity = identity + " interval=" + interval;
    this.interval = interval;
  }

  /**
   * Hears how a run gets on.
   *
   * @param <S> the sink
   */
  public interface Listener<S> {
    /** Of every article in the order of the output, of those of earlier tries too. */
    void source(SourceDigest source);

    /** An article's graph was written in this try. */
    void written(Converted converted, S sink);

    /** The sink is finished. A kill up to the end of this makes the next run go on. */
    void completed(ArchiveRun.Result result);
  }

  /**
   * Writes, or goes on writing, every graph and finishes the sink.
   *
   * @param articles closed at the end; the same as in an earlier try
   * @param target opens the sink to go on from what is safe
   * @param leftOut hears of everything that is no article, of earlier tries too
   * @throws org.broadsheet.sink.SinkException when an input is not as it was in an earlier try
   */
  public <S extends CheckpointedSink> ArchiveRun.Result write(
      Stream<Supplier<Parsed>> articles,
      Function<SafePoint, S> target,
      LeftOut leftOut,
      Listener<? super S> listener) {
    try (articles;
        Journal journal = Journal.open(journalFile, identity);
        S sink = target.apply(journal.safe())) {
      Iterator<Supplier<Parsed>> inputs = articles.iterator();
      JournalWriter writer = new JournalWriter(journal, sink, leftOut, interval);
      ArchivePass pass = new ArchivePass(run, sink, writer);
      if (journal.safe().isStart()) {
        pass.begin();
        writer.first(pass.statements());
      } else {
        new JournaledInputs(inputs, journal, run.threads()).passOver();
        journal.forEach(new Replay(pass, leftOut, listener::source));
        sink.written(pass::replay);
      }
      pass.run(
          rest(inputs),
          converted -> {
            listener.source(converted.source());
            listener.written(converted, sink);
            writer.written(converted, pass.statements());
          });
      writer.last(pass.statements());
      ArchiveRun.Result result = pass.finish();
      listener.completed(result);
      journal.delete();
      return result;
    }
  }

  private static Stream<Supplier<Parsed>> rest(Iterator<Supplier<Parsed>> inputs) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(inputs, Spliterator.ORDERED), false);
  }
}
