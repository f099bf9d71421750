package org.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.pipeline.GeneratedRun.INPUTS;
import static org.broadsheet.pipeline.GeneratedRun.INTERVAL;
import static org.broadsheet.pipeline.GeneratedRun.NEVER;
import static org.broadsheet.pipeline.GeneratedRun.WHEN_COMPLETED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.article.Parsed;
import org.broadsheet.sink.CheckpointedSink;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementWriter;
import org.broadsheet.sink.nquads.NQuadsWriter;
import org.broadsheet.sink.riot.CheckpointedFileSink;
import org.broadsheet.sink.riot.RiotSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that stops, wherever it stops, is gone on with to the same bytes. */
class ResumableRunTest {
  @TempDir private Path folder;
  private GeneratedRun generated;
  private final List<String> leftOut = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();

  @BeforeEach
  void writeArticles() throws IOException {
    generated = GeneratedRun.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "nq.gz, 1",
    "nq.gz, " + INTERVAL,
    "nq.gz, " + (INTERVAL + 1),
    "nq.gz, " + 2 * INTERVAL,
    "nq.gz, " + (INPUTS - 1),
    "trig, 1",
    "trig, " + 2 * INTERVAL,
    "trig.zst, " + (INPUTS - 1)
  })
  void endsWithTheSameBytes(String suffix, int stopAfter) throws IOException {
    ArchiveRun.Result whole = write("whole." + suffix, NEVER);
    assertThatThrownBy(() -> write("stopped." + suffix, stopAfter))
        .isInstanceOf(CancellationException.class);
    assertThat(folder.resolve("stopped." + suffix)).doesNotExist();
    leftOut.clear();
    sources.clear();
    ArchiveRun.Result resumed = write("stopped." + suffix, NEVER);
    assertThat(resumed).isEqualTo(whole);
    assertThat(sources).hasSize(INPUTS - 1).doesNotHaveDuplicates();
    assertThat(leftOut).hasSize(1).first().asString().contains(GeneratedRun.REJECTED);
    assertThat(folder.resolve("stopped." + suffix))
        .hasSameBinaryContentAs(folder.resolve("whole." + suffix));
    assertThat(folder.resolve("stopped." + suffix + ".journal")).doesNotExist();
  }

  /** When it was killed before the sums were written that belong beside the file. */
  @Test
  void goesOnWhenTheFileIsInItsPlaceAlready() {
    write("whole.nq.gz", NEVER);
    assertThatThrownBy(() -> write("stopped.nq.gz", WHEN_COMPLETED))
        .isInstanceOf(CancellationException.class);
    assertThat(folder.resolve("stopped.nq.gz")).exists();
    generated.annotated();
    write("stopped.nq.gz", NEVER);
    assertThat(generated.annotated()).isZero();
    assertThat(folder.resolve("stopped.nq.gz"))
        .hasSameBinaryContentAs(folder.resolve("whole.nq.gz"));
  }

  @Test
  void readsTheSameFromDocumentsThatFollowEachOther() {
    write("whole.nq", NEVER);
    write("whole.trig", NEVER);
    assertThat(Quads.lines(Quads.read(folder.resolve("whole.trig"))))
        .isEqualTo(Quads.lines(Quads.read(folder.resolve("whole.nq"))));
  }

  @Test
  void doesNotAnnotateAgainWhatIsDone() {
    assertThatThrownBy(() -> write("x.nq", 2 * INTERVAL + 1))
        .isInstanceOf(CancellationException.class);
    generated.annotated();
    write("x.nq", NEVER);
    assertThat(generated.annotated()).isEqualTo(INPUTS - 2 * INTERVAL);
  }

  @Test
  void tellsWhichArticlesWereAnnotatedBeforeAlsoWhereTheyWereRefused() throws IOException {
    Path refused = folder.resolve("articles/0000/0000001.txt");
    Files.writeString(refused, Files.readString(refused) + "    尾\n");
    assertThatThrownBy(() -> write("x.nq", WHEN_COMPLETED))
        .isInstanceOf(CancellationException.class);
    write("x.nq", NEVER);
    assertThat(generated.annotatedBefore())
        .hasSize(INPUTS - 1)
        .contains(DigestUtils.sha256Hex(Files.readAllBytes(refused)));
  }

  @Test
  void tellsThatAnInputChanged() throws IOException {
    assertThatThrownBy(() -> write("x.nq", 2 * INTERVAL)).isInstanceOf(CancellationException.class);
    Path first = folder.resolve("articles/0000/0000000.txt");
    Files.writeString(first, Files.readString(first) + "    尾\n");
    assertThatThrownBy(() -> write("x.nq", NEVER))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("x.nq.journal: the inputs changed")
        .hasMessageContaining("remove it to start over");
  }

  private ArchiveRun.Result write(String name, int stopAfter) {
    ExportFile file = ExportFile.of(folder.resolve(name)).orElseThrow();
    StatementWriter.Factory format =
        file.format() == ExportFormat.NQUADS
            ? NQuadsWriter::new
            : RiotSink.writer(file.format()).orElseThrow();
    return generated
        .resumable(folder.resolve(name + ".journal"))
        .write(
            generated.pending(),
            safe -> CheckpointedFileSink.open(file, format, safe),
            new Told(),
            new Listed(stopAfter));
  }

  private final class Listed extends GeneratedRun.Stopping<CheckpointedSink> {
    Listed(int after) {
      super(after);
    }

    @Override
    public void source(SourceDigest source) {
      sources.add(source.line());
    }
  }

  private final class Told implements LeftOut {
    @Override
    public void rejected(Parsed.Rejected rejected) {
      leftOut.add(rejected.message());
    }

    @Override
    public void ignored(Parsed.Ignored ignored) {
      leftOut.add(ignored.file());
    }
  }
}
