package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A question about the hierarchy that has no rows says why, with the gazetteer that is shipped. */
class NoRowsTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/query/no-rows.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void saysWhy(String question, String unit, String on, String note) {
    CommandRun run = ask(question, unit, on);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines()).as("the header alone").hasSize(1);
    assertThat(run.err()).contains(note.strip());
  }

  /** Other sources than ours let it be merged into 甘谷县; ours place it, and say nothing of that. */
  @Test
  void saysNothingWhereThereAreRows() {
    CommandRun run = ask("hierarchy/parents-on", "武山县", "1959-02-08");
    assertThat(run.out()).contains("天水专区");
    assertThat(run.err()).isEmpty();
  }

  private static CommandRun ask(String question, String unit, String on) {
    assertThat(SampleRun.FIRST.exitCode()).isZero();
    return CommandRun.of(
        "query",
        question,
        "--format=csv",
        "--param=unit=" + unit,
        "--param=on=" + on,
        SampleRun.storeOption());
  }
}
