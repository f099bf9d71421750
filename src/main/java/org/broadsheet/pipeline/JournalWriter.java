package org.broadsheet.pipeline;

import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.sink.CheckpointedSink;
import org.broadsheet.sink.SafePoint;

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
      checkpoint(statements, false);
    }
  }

  @Override
  public void rejected(Parsed.Rejected rejected) {
    journal.add(JournalEntry.Rejected.of(rejected));
    noted++;
    next.rejected(rejected);
  }

  @Override
  public void refused(Article article, Parsed.Rejected why) {
    journal.add(JournalEntry.Rejected.of(article, why));
    noted++;
    next.refused(article, why);
  }

  @Override
  public void ignored(Parsed.Ignored ignored) {
    journal.add(JournalEntry.Ignored.of(ignored));
    noted++;
    next.ignored(ignored);
  }

  @Override
  public void unchanged(Article article) {
    next.unchanged(article);
  }

  /** All articles were given; nothing is done where an earlier try has noted that. */
  void last(long statements) {
    if (noted > 0 || !journal.safe().last()) {
      checkpoint(statements, true);
    }
  }

  /** The graphs that no article changes were given. */
  void first(long statements) {
    checkpoint(statements, false);
  }

  private void checkpoint(long statements, boolean last) {
    journal.checkpoint(new SafePoint(sink.checkpoint(), last), statements);
    noted = 0;
  }
}
