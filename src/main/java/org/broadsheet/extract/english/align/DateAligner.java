package org.broadsheet.extract.english.align;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.figure.EnglishDate;

/** Pairs the dates of a Chinese sentence with those of its translation. */
public final class DateAligner {
  private DateAligner() {}

  /** English dates that say the same as a Chinese one, in the order of the Chinese. */
  public static Map<EnglishDate, DateMention> align(
      List<DateMention> originals, List<EnglishDate> translations) {
    Map<EnglishDate, DateMention> pairs = new LinkedHashMap<>();
    List<EnglishDate> free = new ArrayList<>(translations);
    for (DateMention original : originals) {
      free.stream()
          .filter(date -> same(original, date))
          .findFirst()
          .ifPresent(
              date -> {
                pairs.put(date, original);
                free.remove(date);
              });
    }
    return pairs;
  }

  /** The dates that say something else, paired in their order where as many are left over. */
  public static Stream<Issue> differences(
      Bead bead,
      List<DateMention> originals,
      List<EnglishDate> translations,
      Map<EnglishDate, DateMention> pairs) {
    List<DateMention> left =
        originals.stream().filter(original -> !pairs.containsValue(original)).toList();
    List<EnglishDate> right =
        translations.stream().filter(date -> !pairs.containsKey(date)).toList();
    return left.size() == right.size()
        ? IntStream.range(0, left.size())
            .boxed()
            .flatMap(i -> difference(bead, left.get(i), right.get(i)).stream())
        : Stream.empty();
  }

  private static Optional<Issue> difference(Bead bead, DateMention original, EnglishDate date) {
    return precise(original, date)
            && !sameButForTheYear(original, date)
            && !sameDayAlone(original, date)
            && !isEndOf(original, date)
        ? Optional.of(
            new Issue(
                bead.english().part(date.begin(), date.end()),
                Optional.of(new Span(original.begin(), original.end())),
                "english.date",
                interval(original.from(), original.to()),
                0.7))
        : Optional.empty();
  }

  private static boolean same(DateMention original, EnglishDate date) {
    return original.from().equals(date.from()) && original.to().equals(date.to());
  }

  /** A year that the text leaves out may have been taken for another. */
  private static boolean sameButForTheYear(DateMention original, EnglishDate date) {
    return MonthDay.from(original.from()).equals(MonthDay.from(date.from()))
        && MonthDay.from(original.to()).equals(MonthDay.from(date.to()));
  }

  /** An interval may be told by its ends. */
  private static boolean isEndOf(DateMention original, EnglishDate date) {
    return original.from().equals(date.from()) || original.to().equals(date.to());
  }

  /** 二十二日 says no month, and may be one to come as well as the last. */
  private static boolean sameDayAlone(DateMention original, EnglishDate date) {
    return !original.text().contains("月")
        && original.from().getDayOfMonth() == date.from().getDayOfMonth();
  }

  /**
   * Both to the day, or both to the month; a month against a day may be no more than another way to
   * put it.
   */
  private static boolean precise(DateMention original, EnglishDate date) {
    return ("day".equals(date.precision()) || "month".equals(date.precision()))
        && date.precision().equals(original.precision());
  }

  private static String interval(LocalDate from, LocalDate to) {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }
}
