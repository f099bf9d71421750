package org.broadsheet.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private static final int MANY = 20_000;

  private final AtomicInteger calls = new AtomicInteger();
  private final Remembered<String> reversed =
      new Remembered<>(
          text -> {
            calls.incrementAndGet();
            return new StringBuilder(text).reverse().toString();
          });

  @Test
  void asksOnceForWhatComesAgain() {
    assertThat(reversed.of("山东")).isEqualTo("东山");
    assertThat(reversed.of("山东")).isEqualTo("东山");
    assertThat(calls).hasValue(1);
  }

  @Test
  void knowsThePartsOfTexts() {
    assertThat(reversed.of("在山东", 1, 3)).isEqualTo("东山");
    assertThat(reversed.of("山东省", 0, 2)).isEqualTo("东山");
    assertThat(reversed.of("山东")).isEqualTo("东山");
    assertThat(calls).hasValue(1);
    assertThat(reversed.of("xAa", 1, 3)).isEqualTo("aA");
    assertThat(reversed.of("xBBx", 1, 3)).isEqualTo("BB");
  }

  @Test
  void tellsTextsInOnePlaceApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(reversed.of("Aa")).isEqualTo("aA");
    assertThat(reversed.of("BB")).isEqualTo("BB");
    assertThat(reversed.of("Aa")).isEqualTo("aA");
  }

  @Test
  void isRightForMoreTextsThanItKeepsAndInAllThreads() {
    assertThat(
            IntStream.range(0, 2 * MANY)
                .parallel()
                .mapToObj(i -> String.valueOf(i % MANY))
                .filter(
                    text -> !reversed.of(text).equals(new StringBuilder(text).reverse().toString()))
                .toList())
        .isEmpty();
  }
}
