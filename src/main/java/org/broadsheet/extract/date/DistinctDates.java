package org.broadsheet.extract.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.article.Language;
import org.broadsheet.extract.pattern.Expression;

/**
 * The dates of an article, each once: repeated words for the same days are one entry, other words
 * for them (三十日, 这天, 三十日上午) another.
 *
 * @param mentions first occurrences with their ids, {@code d1} on, in text order
 * @param ids of every occurrence
 */
public record DistinctDates(List<DateMention> mentions, Map<FoundDate, String> ids) {
  private static final Pattern TIME_OF_DAY = Pattern.compile(CalendarGrammar.TIME_OF_DAY + "$");

  /** 本月十日 after a mere 十日 says anew of which month it is. */
  private static final Expression OF_THE_MONTH = Expression.compile("[本上]月");

  private static final double CALENDAR = 0.97;
  private static final double RELATIVE = 0.9;

  public DistinctDates {
    mentions = List.copyOf(mentions);
    ids = Map.copyOf(ids);
  }

  public static DistinctDates of(List<FoundDate> dates) {
    List<FoundDate> firsts = new ArrayList<>();
    Map<FoundDate, String> ids = new HashMap<>();
    for (FoundDate date : dates) {
      FoundDate first =
          firsts.stream().filter(earlier -> repeats(earlier, date)).findFirst().orElse(date);
      if (first.equals(date)) {
        firsts.add(date);
      }
      ids.put(date, "d" + (firsts.indexOf(first) + 1));
    }
    List<DateMention> mentions =
        firsts.stream().map(date -> mention(Objects.requireNonNull(ids.get(date)), date)).toList();
    return new DistinctDates(mentions, ids);
  }

  private static boolean repeats(FoundDate earlier, FoundDate date) {
    return earlier.from().equals(date.from())
        && earlier.to().equals(date.to())
        && timeOfDay(earlier.text()).equals(timeOfDay(date.text()))
        && (earlier.text().equals(date.text()) || isDateline(earlier) == isDateline(date))
        && (earlier.text().contains(date.text())
            || (date.text().contains(earlier.text()) && !OF_THE_MONTH.isAt(date.text(), 0)));
  }

  /** The day a report was sent and the day that it tells of are two facts. */
  private static boolean isDateline(FoundDate date) {
    return date.rule().equals("date.dateline");
  }

  private static String timeOfDay(String date) {
    Matcher time = TIME_OF_DAY.matcher(date);
    return time.find() ? time.group() : "";
  }

  private static DateMention mention(String id, FoundDate date) {
    return new DateMention(
        id,
        date.span().begin(),
        date.span().end(),
        Language.CHINESE.tag(),
        date.text(),
        date.from(),
        date.to(),
        date.precision().name().toLowerCase(Locale.ROOT),
        null,
        date.rule(),
        date.rule().equals("date.relative") ? RELATIVE : CALENDAR);
  }
}
