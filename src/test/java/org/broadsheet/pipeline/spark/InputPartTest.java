package org.broadsheet.pipeline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How inputs are put into parts. */
@Tag("spark")
class InputPartTest {
  private static final int PART_BYTES = 100;

  @Test
  void putsSmallFilesTogetherInTheirOrder() {
    List<InputPart> parts =
        InputPart.of(
            Stream.of(file("a", 60), file("b", 40), file("c", 1), file("d", 500), file("e", 1))
                .map(Stretch::whole)
                .toList(),
            PART_BYTES);
    assertThat(parts).extracting(InputPart::number).containsExactly(1, 2, 3, 4);
    assertThat(parts)
        .extracting(
            part -> part.stretches().stream().map(stretch -> stretch.file().name()).toList())
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"), List.of("e"));
  }

  @Test
  void cutsAFileIntoStretchesThatHoldAllInputsOnce() {
    assertThat(Stretch.cut(file("a", 250), 8, PART_BYTES))
        .extracting(Stretch::from, Stretch::length)
        .containsExactly(tuple(0L, 3L), tuple(3L, 3L), tuple(6L, 3L));
  }

  @Test
  void doesNotCutAFileOfOneInput() {
    assertThat(Stretch.cut(file("a", 250), 1, PART_BYTES)).hasSize(1);
  }

  @Test
  void readsAFileWithoutInputsOnce() {
    assertThat(Stretch.cut(file("a", 250), 0, PART_BYTES)).hasSize(1);
  }

  private static SourceFile file(String name, long bytes) {
    return new SourceFile("file:/" + name, name, true, bytes);
  }
}
