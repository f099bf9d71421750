package org.broadsheet.gazetteer.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalDayTest {
  @ParameterizedTest
  @CsvSource({
    "1962年3月27日, '', 1962-03-27",
    "一九六三年三月二十七日, '', 1963-03-27",
    "一九六三年十月十日, '', 1963-10-10",
    "一九六三年十二月三十日, '', 1963-12-30",
    "'', 甲县改名为乙县（国务院1959 年8月21日批准）, 1959-08-21",
    "1962年3月27日, （国务院1962年4月1日批准）, 1962-03-27",
    "1962年2月30日, '', ",
    "'', 甲县改名为乙县, ",
    "'', （1962年3月27日报告）, "
  })
  void readsADay(String column, String text, LocalDate day) {
    assertThat(ApprovalDay.of(column, text).orElse(null)).isEqualTo(day);
  }
}
