package org.broadsheet.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file, several runs. */
class FileTargetTest {
  private final Path file;
  private final Path part;

  FileTargetTest(@TempDir Path folder) {
    file = folder.resolve("lines.txt");
    part = folder.resolve("lines.txt.part");
  }

  @Test
  void anotherRunIsRefusedAndLeavesTheFirstAlone() throws IOException {
    try (LineFile first = LineFile.open(file)) {
      first.line("first");
      assertThatThrownBy(() -> LineFile.open(file))
          .isInstanceOf(SinkException.class)
          .hasMessage(
              part + ": another run is writing it; wait for its end, or choose another folder");
      first.finish();
    }
    assertThat(file).hasContent("first\n");
    assertThat(part).doesNotExist();
  }

  @Test
  void aResumableFileIsKeptToOneRunToo() {
    ExportFile export = new ExportFile(file, ExportFormat.NQUADS, Compression.NONE);
    try (ResumableFile first = ResumableFile.open(file, Compression.NONE, SafePoint.START)) {
      assertThat(first.checkpoint()).isZero();
      assertThatThrownBy(() -> ResumableFile.open(file, Compression.NONE, SafePoint.START))
          .isInstanceOf(SinkException.class);
      assertThatThrownBy(() -> FileTarget.open(export)).isInstanceOf(SinkException.class);
    }
  }

  @Test
  void whatAKilledRunLeftIsNoHindrance() throws IOException {
    Files.writeString(part, "half a li");
    try (LineFile next = LineFile.open(file)) {
      next.line("next");
      next.finish();
    }
    assertThat(file).hasContent("next\n");
    assertThat(part).doesNotExist();
  }

  @Test
  void theNextRunReplacesTheFile() {
    for (String line : new String[] {"one", "two"}) {
      try (LineFile next = LineFile.open(file)) {
        next.line(line);
        next.finish();
      }
    }
    assertThat(file).hasContent("two\n");
  }
}
