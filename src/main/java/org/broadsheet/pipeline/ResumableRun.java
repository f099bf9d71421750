package org.broadsheet.pipeline;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.broadsheet.article.Parsed;
import org.broadsheet.sink.CheckpointedSink;

/**
 * An {@link ArchiveRun} into a file that goes on where it was killed and ends with the same bytes
 * as one that never was. The inputs that were done are read again, to hold them against the
 * journal, but not worked on; their graphs are counted from the file.
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
   * Writes, or goes on writing, every graph and finishes the sink.
   *
   * @param articles closed at the end; the same as in an earlier try
   * @param target opens the sink at a length, 0 for a new one
   * @param leftOut hears of everything that is no article, of earlier tries too
   * @param input hears of {@link Converted#input()} of every article, of earlier tries too
   * @param each hears of every article after its graph was written in this try
   * @throws org.broadsheet.sink.SinkException when an input is not as it was in an earlier try
   */
  public ArchiveRun.Result write(
      Stream<Supplier<Parsed>> articles,
      LongFunction<CheckpointedSink> target,
      LeftOut leftOut,
      Consumer<String> input,
      Consumer<Converted> each) {
    try (articles;
        Journal journal = Journal.open(journalFile, identity);
        CheckpointedSink sink = target.apply(journal.length())) {
      Iterator<Supplier<Parsed>> inputs = articles.iterator();
      JournalWriter writer = new JournalWriter(journal, sink, leftOut, interval);
      ArchivePass pass = new ArchivePass(run, sink, writer);
      if (journal.length() == 0) {
        pass.begin();
        writer.checkpoint(pass.statements());
      } else {
        new JournaledInputs(inputs, journal, run.threads()).passOver();
        journal.forEach(new Replay(pass, leftOut, input));
        sink.written(pass::replay);
      }
      ArchiveRun.Result result =
          pass.run(
              rest(inputs),
              converted -> {
                writer.written(converted, pass.statements());
                input.accept(converted.input());
                each.accept(converted);
              });
      journal.delete();
      return result;
    }
  }

  private static Stream<Supplier<Parsed>> rest(Iterator<Supplier<Parsed>> inputs) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(inputs, Spliterator.ORDERED), false);
  }
}
