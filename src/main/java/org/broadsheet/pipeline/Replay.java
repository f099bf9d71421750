package org.broadsheet.pipeline;

import java.util.function.Consumer;

/** Tells all who listen to a run what became of inputs in an earlier try or elsewhere. */
record Replay(ArchivePass pass, LeftOut leftOut, Consumer<SourceDigest> source)
    implements Consumer<JournalEntry> {
  @Override
  public void accept(JournalEntry entry) {
    pass.replay(entry);
    if (entry instanceof JournalEntry.Written written) {
      source.accept(written.source());
    } else if (entry instanceof JournalEntry.Rejected rejected) {
      leftOut.rejected(rejected.parsed());
    } else if (entry instanceof JournalEntry.Ignored ignored) {
      leftOut.ignored(ignored.parsed());
    }
  }
}
