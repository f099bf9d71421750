package org.broadsheet.extract.english;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.article.Span;

/** Pairs the dates of a Chinese sentence with those of its translation. */
final class DateAligner {
  private DateAligner() {}

  /** English dates that say the same as a Chinese one, in the order of the Chinese. */
  static Map<EnglishDate, DateMention> align(
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

  /** The one date on either side that says something else. */
  static Stream<Issue> differences(
      Bead bead,
      List<DateMention> originals,
      List<EnglishDate> translations,
      Map<EnglishDate, DateMention> pairs) {
    List<DateMention> left =
        originals.stream().filter(original -> !pairs.containsValue(original)).toList();
    List<EnglishDate> right =
        translations.stream().filter(date -> !pairs.containsKey(date)).toList();
    if (left.size() != 1
        || right.size() != 1
        || !precise(left.get(0), right.get(0))
        || sameButForTheYear(left.get(0), right.get(0))
        || sameDayAlone(left.get(0), right.get(0))) {
      return Stream.empty();
    }
    return Stream.of(
        new Issue(
            bead.english().part(right.get(0).begin(), right.get(0).end()),
            Optional.of(new Span(left.get(0).begin(), left.get(0).end())),
            "english.date",
            interval(left.get(0).from(), left.get(0).to()),
            0.7));
  }

  private static boolean same(DateMention original, EnglishDate date) {
    return original.from().equals(date.from()) && original.to().equals(date.to());
  }

  /** A year that the text leaves out may have been taken for another. */
  private static boolean sameButForTheYear(DateMention original, EnglishDate date) {
    return MonthDay.from(original.from()).equals(MonthDay.from(date.from()))
        && MonthDay.from(original.to()).equals(MonthDay.from(date.to()));
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
