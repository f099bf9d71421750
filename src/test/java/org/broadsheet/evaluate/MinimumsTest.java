package org.broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinimumsTest {
  private static final Path CASE = Path.of("src/test/resources/evaluate/two-years");

  @Test
  void namesWhatIsShortInTheOrderOfTheReport() throws Exception {
    Minimums minimums =
        new Minimums(
            Map.of(
                Kind.EVENTS, new BigDecimal("0.75"),
                Kind.PLACES, new BigDecimal("0.95"),
                Kind.ORGANISATIONS, new BigDecimal("1.00")));

    assertThat(minimums.shortfalls(EvaluationCases.evaluate(CASE)))
        .containsExactly("places F1 0.571 < 0.95", "events F1 0.667 < 0.75");
  }
}
