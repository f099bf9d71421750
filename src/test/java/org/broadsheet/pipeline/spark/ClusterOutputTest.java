package org.broadsheet.pipeline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.Found;
import org.broadsheet.pipeline.PartSummary;
import org.broadsheet.sink.SinkException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of attempts: one a part, and no other, is published. */
@Tag("spark")
class ClusterOutputTest {
  private static final ArchiveRun.Result NOTHING =
      new ArchiveRun.Result(PartSummary.NO_INPUTS.tally(), Found.NOTHING, 0, List.of());

  private final Path folder;
  private final ClusterOutput output;

  ClusterOutputTest(@TempDir Path temporary) throws IOException {
    folder = temporary.resolve("parts");
    output = ClusterOutput.create(folder.toString(), new Configuration());
  }

  @Test
  void publishesTheAttemptsThatCount() throws IOException {
    WrittenPart first = attempt(0, "1");
    attempt(0, "2");
    WrittenPart second = attempt(1, "3");
    output.publish(List.of(first, second));
    attempt(1, "4");
    output.finish(new PartManifest(NOTHING));
    assertThat(folder)
        .isDirectoryNotContaining("glob:**/_*")
        .isDirectoryContaining("glob:**/part-000000.nq.gz")
        .isDirectoryContaining("glob:**/part-000001.nq.gz")
        .isDirectoryContaining("glob:**/manifest.json");
  }

  @Test
  void tellsThatAPartIsMissing() throws IOException {
    List<WrittenPart> parts = List.of(attempt(0, "1"), attempt(2, "2"));
    assertThatThrownBy(() -> output.publish(parts))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("000002-2.nq.gz: is not part 1 as it was written");
  }

  @Test
  void tellsThatAPartIsThereTwice() throws IOException {
    List<WrittenPart> parts = List.of(attempt(0, "1"), attempt(0, "2"));
    assertThatThrownBy(() -> output.publish(parts))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("000000-2.nq.gz: is not part 1 as it was written");
  }

  @Test
  void tellsThatAPartIsNotWhole() throws IOException {
    WrittenPart part = attempt(0, "1");
    Path file = folder.resolve("_attempts/000000-1.nq.gz");
    Files.write(file, new byte[1]);
    assertThatThrownBy(() -> output.publish(List.of(part)))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("000000-1.nq.gz: is not part 0 as it was written");
    assertThat(folder.resolve("part-000000.nq.gz")).doesNotExist();
  }

  @Test
  void tellsWhatIsLeftOfARunThatDidNotEnd() {
    assertThatThrownBy(() -> ClusterOutput.create(folder.toString(), new Configuration()))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("is there without a manifest")
        .hasMessageContaining("remove it first");
  }

  private WrittenPart attempt(int number, String id) {
    String attempt = Attempts.name(number, id);
    try (PartSink sink = output.attempts().sink(attempt)) {
      sink.finish();
      return sink.written(number, attempt);
    }
  }
}
