package org.broadsheet.pipeline;

import org.broadsheet.article.Parsed;
import org.broadsheet.sink.CheckpointedSink;

/** Notes what becomes of the inputs, and makes it safe together with the output now and then. */
final class JournalWriter implements LeftOut {
  private final Journal journal;
  private final CheckpointedSink sink;
  private final LeftOut next;
  private final int interval;
  private int noted;

  /**
   * @param next hears of what is left out too
   * @param interval inputs from one checkpoint to the next
   */
  JournalWriter(Journal journal, CheckpointedSink sink, LeftOut next, int interval) {
    this.journal = journal;
    this.sink = sink;
    this.next = next;
    this.interval = interval;
  }

  /**
   * @param statements that the output then holds
   */
  void written(Converted converted, long statements) {
    journal.add(JournalEntry.Written.of(converted));
    noted++;
    if (noted >= interval) {
      checkpoint(statements);
    }
  }

  @Override
  public void rejected(Parsed.Rejected rejected) {
    journal.add(JournalEntry.Rejected.of(rejected));
    noted++;
    next.rejected(rejected);
  }

  @Override
  public void ignored(Parsed.Ignored ignored) {
    journal.add(JournalEntry.Ignored.of(ignored));
    noted++;
    next.ignored(ignored);
  }

  void checkpoint(long statements) {
    journal.checkpoint(sink.checkpoint(), statements);
    noted = 0;
  }
}
