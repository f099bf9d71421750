package org.broadsheet.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {
  @ParameterizedTest
  @CsvSource({
    "1946, 2003, 58",
    "1958-11, 1959-02, 4",
    "1959-02-27, 1959-03-02, 4",
    "0999, 1001, 3"
  })
  void everyPeriodHasItsRoom(String first, String last, int periods) {
    Histogram drawn = Histogram.of(new TreeMap<>(Map.of(first, 1, last, 1)), period -> period);
    int step = drawn.bars().get(0).width() + 2;
    assertThat(drawn.bars().get(drawn.bars().size() - 1).x()).isEqualTo((periods - 1) * step);
    assertThat(drawn.width()).isEqualTo(1_000);
  }

  @Test
  void whatHasNothingHasNoBar() {
    Histogram drawn = Histogram.of(new TreeMap<>(Map.of("1950", 8, "1953", 2)), period -> period);
    assertThat(drawn.bars()).extracting(Histogram.Bar::label).containsExactly("1950", "1953");
    assertThat(drawn.bars()).extracting(Histogram.Bar::height).containsExactly(120, 30);
  }

  @Test
  void labelsDoNotMeet() {
    Histogram drawn =
        Histogram.of(new TreeMap<>(Map.of("1959-01-21", 1, "1959-03-15", 1)), period -> period);
    List<Histogram.Tick> ticks = drawn.ticks();
    for (int i = 1; i < ticks.size(); i++) {
      assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan("1959-01-21".length() * 7);
    }
  }

  @Test
  void ofMorePeriodsThanThereIsRoomItIsWider() {
    Histogram drawn = Histogram.of(new TreeMap<>(Map.of("0001", 1, "1959", 1)), period -> period);
    assertThat(drawn.width()).isEqualTo(1_959);
  }
}
