package org.broadsheet.extract.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.broadsheet.extract.english.figure.EnglishDate;
import org.broadsheet.extract.english.figure.EnglishDates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that the English tells without their month, of an article of 9 June 1957. */
class EnglishDatesTest {
  private static final LocalDate ISSUE = LocalDate.of(1957, 6, 9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The carters set out on the 7th. | 1957-06-07",
        "[Xinhua News Agency, Harbin, 8th] The carters set out. | 1957-06-08",
        "Xinhua News Agency, Harbin, 28th: The carters set out. | 1957-05-28"
      })
  void readsADayAlone(String text, LocalDate day) {
    assertThat(EnglishDates.in(text, ISSUE)).extracting(EnglishDate::from).containsExactly(day);
  }
}
