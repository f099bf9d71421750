package org.broadsheet.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.text.Numerals;

/**
 * Feast days that fall on one day of the year. A number joined to a day (五一, 八一) counts only as a
 * feast (五一节, “五一”前夕): it also names farms, communes and movements.
 */
final class Festivals {
  private static final Map<String, IntFunction<LocalDate>> DAYS =
      Map.ofEntries(
          Map.entry("元旦", year -> LocalDate.of(year, 1, 1)),
          Map.entry("三八", year -> LocalDate.of(year, 3, 8)),
          Map.entry("五一", year -> LocalDate.of(year, 5, 1)),
          Map.entry("五四", year -> LocalDate.of(year, 5, 4)),
          Map.entry("六一", year -> LocalDate.of(year, 6, 1)),
          Map.entry("七一", year -> LocalDate.of(year, 7, 1)),
          Map.entry("八一", year -> LocalDate.of(year, 8, 1)),
          Map.entry("十一", year -> LocalDate.of(year, 10, 1)),
          Map.entry("国庆", year -> LocalDate.of(year, 10, 1)),
          Map.entry("春节", year -> LunarDays.day(year, 1, 1)),
          Map.entry("元宵", year -> LunarDays.day(year, 1, 15)),
          Map.entry("端午", year -> LunarDays.day(year, 5, 5)),
          Map.entry("端阳", year -> LunarDays.day(year, 5, 5)),
          Map.entry("中秋", year -> LunarDays.day(year, 8, 15)),
          Map.entry("重阳", year -> LunarDays.day(year, 9, 9)));

  private static final int FIRST_NATIONAL_DAY = 1949;

  private static final String ORDINAL = "第(?<ordinal>[0-9０-９一二三四五六七八九十]{1,3})[届个]";
  private static final Expression FEAST =
      Expression.compile(
          "(?:"
              + ORDINAL
              + ")?(?:"
              + "(?<plain>元旦|国庆)(?:佳节|节|日)?(?!社论|献词|公报|[十\\d][^，。]?周年)"
              + "|(?<lunar>春节)|(?<feast>元宵|端午|端阳|中秋|重阳)节"
              + "|[“\"]?(?<number>三八|五一|五四|六一|七一|八一|十一)[”\"]?"
              + "(?:国际)?(?:劳动|妇女|儿童|青年|建军|建党)?(?:节|(?<=[”\"])(?=前|那天|这天|到))"
              + "|(?:(?:夏历|农历|阴历|旧历)的?)?[“\"]?(?<term>"
              + String.join("|", SolarTerms.names())
              + ")(?:[”\"]?(?:节气|节)|(?<!大雪|小雪|小满)(?=前|后|以前|以后|到|时节))"
              + ")");

  private Festivals() {}

  /** The feast named at {@code begin}, on the year nearest to the report's day. */
  static Optional<DateMatch> at(String text, int begin, LocalDate reference) {
    return FEAST.at(text, begin).map(feast -> match(begin, feast, reference));
  }

  private static DateMatch match(int begin, Matcher feast, LocalDate reference) {
    LocalDate day =
        ordinalYear(feast).isPresent()
            ? LocalDate.of(FIRST_NATIONAL_DAY + ordinalYear(feast).getAsInt(), 10, 1)
            : nearest(dayOf(feast), reference);
    return new DateMatch(begin, feast.end(), Interval.day(day), "date.festival");
  }

  /** 第六届国庆节 is the sixth anniversary of the first of October 1949. */
  private static OptionalInt ordinalYear(Matcher feast) {
    return feast.group("ordinal") == null || !"国庆".equals(feast.group("plain"))
        ? OptionalInt.empty()
        : Numerals.integer(feast.group("ordinal"));
  }

  private static IntFunction<LocalDate> dayOf(Matcher feast) {
    String term = feast.group("term");
    if (term != null) {
      return year -> SolarTerms.day(term, year);
    }
    String name =
        List.of("plain", "lunar", "feast", "number").stream()
            .map(feast::group)
            .filter(Objects::nonNull)
            .collect(Collectors.joining());
    return Objects.requireNonNull(DAYS.get(name), name);
  }

  private static LocalDate nearest(IntFunction<LocalDate> dayOf, LocalDate reference) {
    return IntStream.rangeClosed(reference.getYear() - 1, reference.getYear() + 1)
        .mapToObj(dayOf)
        .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(day, reference))))
        .orElseThrow();
  }
}
