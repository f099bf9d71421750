package org.broadsheet.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.extract.text.ChineseFile;
import org.broadsheet.extract.text.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A line of {@code dates.tsv} is a case: the day of the issue, a text and the dates in it. */
class DateRecogniserTest {
  private static final Path CASES = Path.of("src/test/resources/extract/date/dates.tsv");

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[1], () -> run(row[0], row[1], row[2])))
        .toList();
  }

  private static void run(String issue, String text, String expected) {
    Article article = ChineseFile.of("### 题\n" + issue + "\n\n    " + text + "\n");
    Reading reading = Reading.of(article, Language.CHINESE).orElseThrow();
    List<DateMention> dates = DistinctDates.of(new DateRecogniser().recognise(reading)).mentions();
    assertThat(dates.stream().map(DateRecogniserTest::describe).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String describe(DateMention date) {
    String days = date.from().equals(date.to()) ? "" : ".." + date.to();
    return date.text() + " " + date.from() + days;
  }
}
