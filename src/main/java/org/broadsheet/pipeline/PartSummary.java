package org.broadsheet.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A part in short.
 *
 * @param first id of the first article, {@code null} where there is none
 * @param last id of the last article, {@code null} where there is none
 */
public record PartSummary(Tally tally, @Nullable String first, @Nullable String last) {
  /** Of a part that is made of no inputs. */
  public static final PartSummary NO_INPUTS = new PartSummary(Tally.NONE, null, null);

  PartSummary plus(JournalEntry entry) {
    if (entry instanceof JournalEntry.Written written) {
      return new PartSummary(
          tally.plusArticle(), first == null ? written.id() : first, written.id());
    }
    if (entry instanceof JournalEntry.Rejected) {
      return new PartSummary(tally.plusRejected(), first, last);
    }
    return entry instanceof JournalEntry.Ignored
        ? new PartSummary(tally.plusIgnored(), first, last)
        : this;
  }
}
