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
import java.util.SortedSet;
import java.util.concurrent.CancellationException;
import org.apache.jena.system.Txn;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.mapping.Base;
import org.broadsheet.sink.Quads;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, annotations and store go on together and end as if nothing had happened. */
class RunOutputTest {
  private static final List<String> FILES =
      List.of("broadsheet.nq", "broadsheet.trig", "annotations.jsonl");

  @TempDir private Path folder;
  private GeneratedRun generated;
  private final List<Annotations> annotated = new ArrayList<>();

  @BeforeEach
  void writeArticles() throws IOException {
    generated = GeneratedRun.in(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, INTERVAL + 1, INPUTS - 1, WHEN_COMPLETED})
  void endsWithTheSameBytesAndTheSameStore(int stopAfter) {
    write("whole", NEVER);
    assertThatThrownBy(() -> write("stopped", stopAfter)).isInstanceOf(CancellationException.class);
    annotated.clear();
    write("stopped", NEVER);
    assertSame("stopped", "whole");
    assertThat(annotated).hasSize(INPUTS - 1).doesNotHaveDuplicates();
  }

  /** A kill between one file and the next. */
  @Test
  void goesOnWhenSomeFilesAreInTheirPlaces() throws IOException {
    write("whole", NEVER);
    assertThatThrownBy(() -> write("stopped", WHEN_COMPLETED))
        .isInstanceOf(CancellationException.class);
    Path trig = folder.resolve("stopped/broadsheet.trig");
    Files.move(trig, trig.resolveSibling("broadsheet.trig.part"));
    generated.annotated();
    write("stopped", NEVER);
    assertThat(generated.annotated()).isZero();
    assertSame("stopped", "whole");
  }

  @Test
  void givesAStoreThatWasLostAllThatIsInTheFiles() throws IOException {
    write("whole", NEVER);
    assertThatThrownBy(() -> write("stopped", 2 * INTERVAL + 1))
        .isInstanceOf(CancellationException.class);
    Files.move(folder.resolve("stopped/store"), folder.resolve("lost"));
    write("stopped", NEVER);
    assertSame("stopped", "whole");
  }

  private void assertSame(String one, String other) {
    for (String file : FILES) {
      assertThat(folder.resolve(one).resolve(file))
          .hasSameBinaryContentAs(folder.resolve(other).resolve(file));
    }
    assertThat(content(one)).isEqualTo(content(other));
  }

  private SortedSet<String> content(String name) {
    try (Store store = Store.open(folder.resolve(name).resolve("store"))) {
      return Txn.calculateRead(store.dataset(), () -> Quads.lines(store.dataset()));
    }
  }

  private void write(String name, int stopAfter) {
    Path out = folder.resolve(name);
    try (Store store = Store.open(out.resolve("store"))) {
      generated
          .resumable(out.resolve("journal"))
          .write(
              generated.pending(),
              safe -> RunOutput.open(out, safe, new StoreSink(store, Base.DEFAULT), annotated::add),
              new Unheard(),
              new Annotating(stopAfter));
    }
  }

  private static final class Annotating extends GeneratedRun.Stopping<RunOutput> {
    Annotating(int after) {
      super(after);
    }

    @Override
    public void source(SourceDigest source) {}

    @Override
    public void written(Converted converted, RunOutput output) {
      output.annotations(converted.annotations());
      super.written(converted, output);
    }
  }
}
