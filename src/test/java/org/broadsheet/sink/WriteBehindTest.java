package org.broadsheet.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteBehindTest {
  private static final int CHUNK = 5 << 20;

  @TempDir Path folder;

  @Test
  void whatIsWrittenMeanwhileStaysInItsPlace() throws IOException {
    Path file = folder.resolve("file");
    try (FileChannel channel = open(file);
        WriteBehind disk = new WriteBehind(channel)) {
      for (int chunk = 1; chunk <= 8; chunk++) {
        byte[] bytes = new byte[CHUNK];
        Arrays.fill(bytes, (byte) chunk);
        channel.write(ByteBuffer.wrap(bytes));
        disk.written(CHUNK);
      }
      disk.force();
    }
    assertThat(file).hasSize(8L * CHUNK);
    byte[] written = Files.readAllBytes(file);
    for (int chunk = 1; chunk <= 8; chunk++) {
      assertThat(written[chunk * CHUNK - 1]).isEqualTo((byte) chunk);
    }
  }

  @Test
  void aRefusalIsToldAtEveryLaterForce() throws IOException {
    FileChannel channel = open(folder.resolve("file"));
    try (WriteBehind disk = new WriteBehind(channel)) {
      channel.close();
      disk.written(2L * CHUNK);
      assertThatThrownBy(disk::force).hasRootCauseInstanceOf(ClosedChannelException.class);
      assertThatThrownBy(disk::force).hasRootCauseInstanceOf(ClosedChannelException.class);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
