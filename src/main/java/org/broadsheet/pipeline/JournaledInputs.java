package org.broadsheet.pipeline;

import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.broadsheet.sink.SinkException;

/** The inputs that an earlier try has done, held against its journal. */
final class JournaledInputs {
  private final Iterator<Supplier<Parsed>> inputs;
  private final Journal journal;
  private final int threads;

  JournaledInputs(Iterator<Supplier<Parsed>> inputs, Journal journal, int threads) {
    this.inputs = inputs;
    this.journal = journal;
    this.threads = threads;
  }

  private record Pair(JournalEntry entry, Supplier<Parsed> input) {
    /** Whether the input is the article that the entry is about. */
    boolean matches() {
      return !(entry instanceof JournalEntry.Written written)
          || (input.get() instanceof Parsed.Ok ok
              && ok.article().id().value().equals(written.id())
              && ok.article().source().sha256().equals(written.sha256()));
    }
  }

  /**
   * Takes the inputs that are done.
   *
   * @throws SinkException when one of them is not as it was
   */
  void passOver() {
    try (Stream<JournalEntry> entries = journal.entries()) {
      new OrderedParallel(threads)
          .map(
              entries
                  .filter(entry -> !(entry instanceof JournalEntry.Checkpoint))
                  .map(this::pair)
                  .iterator(),
              Pair::matches,
              this::insist);
    }
  }

  private Pair pair(JournalEntry entry) {
    insist(inputs.hasNext());
    return new Pair(entry, inputs.next());
  }

  private void insist(boolean same) {
    if (!same) {
      throw new SinkException(
          journal + ": the inputs changed since the run that it is of; remove it to start over");
    }
  }
}
