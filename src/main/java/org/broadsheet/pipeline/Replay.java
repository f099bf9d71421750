package org.broadsheet.pipeline;

import java.util.function.Consumer;

/** Tells all who listen to a run what became of inputs in an earlier try or elsewhere. */
record Replay(ArchivePass pass, LeftOut leftOut, Consumer<String> input)
    implements Consumer<JournalEntry> {
  @Override
  public void accept(JournalEntry entry) {
    pass.replay(entry);
    if (entry instanceof JournalEntry.Written written) {
      input.accept(written.input());
    } else if (entry instanceof JournalEntry.Rejected rejected) {
      leftOut.rejected(rejected.parsed());
    } else if (entry instanceof JournalEntry.Ignored ignored) {
      leftOut.ignored(ignored.parsed());
    }
  }
}
