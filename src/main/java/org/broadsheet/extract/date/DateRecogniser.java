package org.broadsheet.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.article.Span;
import org.broadsheet.extract.text.Dateline;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.extract.text.Sentence;
import org.broadsheet.gazetteer.Precision;
import org.jspecify.annotations.Nullable;

/** Finds every occurrence of a date in the Chinese half of an article. Stateless. */
public final class DateRecogniser {

  /** In text order; datelines' days among them, repeated headlines left out. */
  public List<FoundDate> recognise(Reading reading) {
    List<FoundDate> dates = new ArrayList<>();
    for (Dateline line : reading.datelines()) {
      if (line.date() != null && line.dateSpan() != null) {
        String text = reading.source().slice(line.dateSpan());
        dates.add(
            new FoundDate(
                line.dateSpan(), text, line.date(), line.date(), Precision.DAY, "date.dateline"));
      }
    }
    Map<Optional<Dateline>, YearMonth> months = new HashMap<>();
    @Nullable DateScanner scanner = null;
    @Nullable Sentence previous = null;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.part() == Sentence.Part.HEADLINE) {
        continue;
      }
      if (scanner == null || previous == null || previous.paragraph() != sentence.paragraph()) {
        scanner = scanner(reading, sentence, scanner == null ? null : scanner.lastDay(), months);
      }
      dates.addAll(inSentence(reading, sentence, scanner));
      previous = sentence;
    }
    dates.sort(Comparator.comparing(date -> date.span().begin()));
    return List.copyOf(dates);
  }

  /**
   * @param months what each report calls 本月, filled as reports are met
   */
  private static DateScanner scanner(
      Reading reading,
      Sentence sentence,
      @Nullable LocalDate lastDay,
      Map<Optional<Dateline>, YearMonth> months) {
    Optional<Dateline> dateline = reading.datelineAt(sentence.span().begin());
    @Nullable LocalDate sent = dateline.isPresent() ? dateline.get().date() : null;
    LocalDate report = Objects.requireNonNullElse(sent, reading.article().date());
    YearMonth month =
        months.computeIfAbsent(
            dateline, same -> DateScanner.monthOf(report, sentencesOf(reading, same)));
    return new DateScanner(report, month, sent, lastDay == null ? sent : lastDay);
  }

  private static List<String> sentencesOf(Reading reading, Optional<Dateline> report) {
    return reading.sentences().stream()
        .filter(sentence -> reading.datelineAt(sentence.span().begin()).equals(report))
        .map(Sentence::text)
        .toList();
  }

  private static List<FoundDate> inSentence(
      Reading reading, Sentence sentence, DateScanner scanner) {
    int base = reading.source().toUtf16(sentence.span().begin());
    List<FoundDate> found = new ArrayList<>();
    for (DateMatch match : scanner.scan(sentence.text())) {
      Span span = reading.source().span(base + match.begin(), base + match.end());
      boolean inDateline =
          reading.datelines().stream().anyMatch(line -> line.span().overlaps(span));
      if (!inDateline) {
        found.add(
            new FoundDate(
                span,
                sentence.text().substring(match.begin(), match.end()),
                match.interval().from(),
                match.interval().to(),
                match.interval().precision(),
                match.rule()));
      }
    }
    return found;
  }
}
