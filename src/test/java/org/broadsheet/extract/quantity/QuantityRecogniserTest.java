package org.broadsheet.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Language;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.date.DateRecogniser;
import org.broadsheet.extract.text.ChineseFile;
import org.broadsheet.extract.text.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A line of {@code figures.tsv} is a case: a text and the figures in it, ≈ for approximate ones.
 */
class QuantityRecogniserTest {
  private static final Path CASES = Path.of("src/test/resources/extract/quantity/figures.tsv");
  private static final QuantityRecogniser RECOGNISER = new QuantityRecogniser();

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> run(row[0], row[1])))
        .toList();
  }

  private static void run(String text, String expected) {
    Reading reading =
        Reading.of(ChineseFile.of("### 题\n1959-06-15\n\n    " + text + "\n"), Language.CHINESE)
            .orElseThrow();
    NamedText named = NamedText.of(reading, List.of(), List.of());
    List<Quantity> quantities =
        DistinctQuantities.of(RECOGNISER.recognise(named, new DateRecogniser().recognise(reading)))
            .quantities();
    assertThat(
            quantities.stream()
                .map(QuantityRecogniserTest::describe)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String describe(Quantity quantity) {
    return quantity.text()
        + " "
        + plain(quantity.min())
        + ".."
        + plain(quantity.max())
        + (quantity.unit() == null ? "" : " " + quantity.unit())
        + (Boolean.TRUE.equals(quantity.approximate()) ? " ≈" : "");
  }

  private static String plain(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.toPlainString();
  }
}
