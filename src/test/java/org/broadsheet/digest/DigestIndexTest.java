package org.broadsheet.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestIndexTest {
  private static final int KEYS = 100_000;

  private final DigestIndex index = new DigestIndex();

  @Test
  void numbersKeysInTheOrderInWhichTheyCome() {
    for (int i = 0; i < KEYS; i++) {
      assertThat(index.add("key " + i)).isTrue();
    }
    for (int i = 0; i < KEYS; i++) {
      assertThat(index.add("key " + i)).isFalse();
      assertThat(index.number("key " + i)).hasValue(i);
    }
    assertThat(index.size()).isEqualTo(KEYS);
  }

  @Test
  void aKeyNeverAddedHasNoNumber() {
    index.add("舟山县");
    assertThat(index.number("嵊县")).isEmpty();
  }
}
