package org.broadsheet.extract.english.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
  private static final String TEXT = " They sold 24,000 jin,and 1.5 mu; . ,3 more—  all";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | They sold 24,000 jin",
        "14 | They sold 24,000 jin",
        "21 | They sold 24,000 jin",
        "22 | and 1.5 mu",
        "34 | and 1.5 mu",
        "36 | ,3 more",
        "37 | ,3 more",
        "44 | all",
        "60 | all"
      })
  void findsTheClauseThatAnIndexLiesIn(int index, String clause) {
    int[] found = Clauses.at(TEXT, index);
    assertThat(TEXT.substring(found[0], found[1])).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource({"'', 0, 0", "'  ', 0, 2", "';', 0, 1", "'1,000', 0, 5", "',000', 1, 4"})
  void takesAllWhereThereIsNoneBefore(String text, int begin, int end) {
    assertThat(Clauses.at(text, 9)).containsExactly(begin, end);
  }
}
