package org.broadsheet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.sink.Quads;
import org.junit.jupiter.api.Test;

class GoldenGazetteerTest {
  @Test
  void givesTheExpectedQuads() {
    assertThat(Quads.lines(GoldenGazetteer.graphs()))
        .isEqualTo(Quads.lines(Quads.read(GoldenGazetteer.EXPECTED)));
  }
}
