package org.broadsheet.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.UnitType;

/**
 * A unit's name without its type: 甘肃 of 甘肃省, Gansu of Gansu Province, 广西 of 广西壮族自治区.
 *
 * <p>Between the two may stand the peoples that an autonomous unit is named after: words that end
 * in 族, or one of the few that do without it.
 */
record BareName(String value) {
  private static final String PEOPLES = "(?:\\p{IsHan}{1,8}族|维吾尔|哈萨克|蒙古|回|柯尔克孜)*";
  private static final Pattern CHINESE = Pattern.compile(PEOPLES + suffixes(UnitType::suffix));
  private static final Pattern ENGLISH =
      Pattern.compile(" (?:[a-z]+ )*?" + suffixes(type -> type.english().toLowerCase(Locale.ROOT)));

  /** Whether {@code fullName} is this name and a type, in any case of letters. */
  boolean isOf(String fullName) {
    String full = fullName.toLowerCase(Locale.ROOT);
    String bare = value.toLowerCase(Locale.ROOT);
    if (!full.startsWith(bare)) {
      return false;
    }
    String rest = full.substring(bare.length());
    return CHINESE.matcher(rest).matches() || ENGLISH.matcher(rest).matches();
  }

  private static String suffixes(Function<UnitType, String> form) {
    return Stream.concat(Arrays.stream(UnitType.values()).map(form), Stream.of("人民公社", "镇"))
        .filter(suffix -> !suffix.isEmpty())
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
