package org.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectionLedgerTest {
  private static final Parsed.Rejected DATE =
      new Parsed.Rejected("a.txt", 4, "date '1959-02-31' does not exist", "correct the source");
  private static final Parsed.Rejected WHOLE =
      new Parsed.Rejected("b.zip!/c.txt", 0, "not UTF-8", "name its encoding");

  @TempDir private Path store;

  @Test
  void aStoreThatNoLoadOfArticlesMadeLacksNothing() {
    assertThat(RejectionLedger.lacking(store)).isEmpty();
  }

  @Test
  void isByFileWhateverTheOrderOfTheLoad() {
    load(WHOLE, DATE);
    assertThat(RejectionLedger.lacking(store)).containsExactly(DATE, WHOLE);
  }

  @Test
  void keepsWhatALaterLoadHasNotRead() {
    load(DATE, WHOLE);
    RejectionLedger later = RejectionLedger.of(store, new NothingLeftOut());
    later.read("a.txt");
    later.read("d.txt");
    later.finish();
    assertThat(RejectionLedger.lacking(store)).containsExactly(WHOLE);
  }

  @Test
  void hasTheLastReasonOfAFile() {
    load(DATE);
    Parsed.Rejected title = new Parsed.Rejected("a.txt", 1, "no title", "add one");
    load(title);
    assertThat(RejectionLedger.lacking(store)).containsExactly(title);
  }

  @Test
  void aReportOfARunThatPassedFilesOverCanTakeItsPlace() throws IOException {
    Files.writeString(
        store.resolve("rejected.jsonl"),
        "{\"outcome\":\"ignored\",\"file\":\"x.png\",\"reason\":\"a picture\"}\n"
            + RejectionReport.line(DATE)
            + "\n");
    assertThat(RejectionLedger.lacking(store)).containsExactly(DATE);
  }

  @Test
  void aFileThatIsNoReportIsNamedWithItsLine() throws IOException {
    Path file = store.resolve("rejected.jsonl");
    Files.writeString(file, RejectionReport.line(DATE) + "\n{\"outcome\":\"rejected\"}\n");
    assertThatThrownBy(() -> RejectionLedger.lacking(store))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining(file + ":2: not a line of a report");
  }

  @Test
  void aRestoredStoreLacksWhatTheStoreOfTheBackupLacked() {
    Path backup = store.resolve("archive.nq.gz");
    Path restored = store.resolve("restored");
    load(DATE, WHOLE);
    RejectionLedger.backUp(store, backup);
    RejectionLedger.restore(backup, restored);
    assertThat(RejectionLedger.lacking(restored)).containsExactly(DATE, WHOLE);
  }

  @Test
  void aBackupOfAStoreThatLacksNothingTakesTheRejectionsOfAnEarlierOneAway() {
    Path backup = store.resolve("archive.nq.gz");
    load(DATE);
    RejectionLedger.backUp(store, backup);
    RejectionLedger.backUp(store.resolve("whole"), backup);
    RejectionLedger.restore(backup, store);
    assertThat(RejectionLedger.lacking(store)).isEmpty();
  }

  @Test
  void aBackupWithoutRejectionsBesideItRestoresNone() {
    RejectionLedger.restore(store.resolve("archive.nq.gz"), store);
    assertThat(RejectionLedger.lacking(store)).isEmpty();
  }

  private void load(Parsed.Rejected... rejections) {
    Heard heard = new Heard(new ArrayList<>());
    RejectionLedger ledger = RejectionLedger.of(store, heard);
    List.of(rejections).forEach(ledger::rejected);
    ledger.finish();
    assertThat(heard.rejections()).containsExactly(rejections);
  }

  private record Heard(List<Parsed.Rejected> rejections) implements LeftOut {
    @Override
    public void rejected(Parsed.Rejected rejected) {
      rejections.add(rejected);
    }

    @Override
    public void ignored(Parsed.Ignored ignored) {
      throw new IllegalStateException(ignored.reason());
    }
  }
}
