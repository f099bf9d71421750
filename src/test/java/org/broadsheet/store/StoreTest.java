package org.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.apache.jena.system.Txn;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.tdb2.Tdb2Sink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final SortedSet<String> LINES = Quads.lines(Quads.graphs());

  @TempDir private Path folder;

  @Test
  void keepsWhatWasLoaded() {
    fill();
    assertThat(content()).isEqualTo(LINES);
  }

  @Test
  void countsWhatItHolds() {
    fill();
    try (Store store = Store.open(folder)) {
      assertThat(StoreCounts.of(store)).isEqualTo(new StoreCounts(LINES.size(), 2, 0, 0, 1, 0));
    }
  }

  @Test
  void healsAKilledCompaction() throws IOException {
    fill();
    Path unfinished = Files.createDirectory(folder.resolve("Data-0002-tmp"));
    Files.writeString(unfinished.resolve("GOSP.idn"), "half");
    assertThat(content()).isEqualTo(LINES);
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void saysWhoHasItOpen() {
    try (Store open = Store.open(folder)) {
      assertThat(open.dataset().isInTransaction()).isFalse();
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is open in process " + ProcessHandle.current().pid())
          .hasMessageContaining("stop it");
    }
    assertThat(content()).isEmpty();
  }

  @Test
  void saysThatAFolderCannotBeUsed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("choose another folder");
  }

  @Test
  void keepsAllOnCompaction() {
    fill();
    try (Store store = Store.open(folder)) {
      store.compact();
    }
    assertThat(content()).isEqualTo(LINES);
    assertThat(folder.resolve("Data-0001")).doesNotExist();
    assertThat(folder.resolve("Data-0002")).isDirectory();
  }

  @Test
  void restoresABackup() {
    fill();
    Path backup = folder.resolve("backup.nq.gz");
    try (Store store = Store.open(folder);
        Store copy = Store.open(folder.resolve("copy"))) {
      Backup.write(store, backup);
      Backup.restore(backup, copy);
      assertThat(Txn.calculateRead(copy.dataset(), () -> Quads.lines(copy.dataset())))
          .isEqualTo(LINES);
      assertThatThrownBy(() -> Backup.restore(backup, copy))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("not empty");
    }
  }

  @Test
  void restoresNothingFromSomethingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.nq"), "<a> no quads");
    try (Store store = Store.open(folder.resolve("store"))) {
      assertThatThrownBy(() -> Backup.restore(file, store))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("notes.nq: not a backup");
      assertThat(store.dataset().isInTransaction()).isFalse();
    }
  }

  private void fill() {
    try (Store store = Store.open(folder)) {
      Quads.write(Quads.graphs(), new Tdb2Sink(store.dataset()));
    }
  }

  private SortedSet<String> content() {
    try (Store store = Store.open(folder)) {
      return Txn.calculateRead(store.dataset(), () -> Quads.lines(store.dataset()));
    }
  }
}
