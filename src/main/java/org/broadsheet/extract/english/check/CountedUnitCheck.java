package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.figure.EnglishNumber;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.quantity.SpokenNumber;

/**
 * Units of another kind behind the same number: 二十多个乡 are twenty townships and more, not villages.
 * Only where both languages have the number once.
 */
final class CountedUnitCheck {
  /** What a unit may be called, of the words in {@link #KIND}. */
  private static final Map<String, String> RIGHT =
      Map.ofEntries(
          Map.entry("省", "province"),
          Map.entry("专区", "special district|prefecture|district|region"),
          Map.entry("地区", "prefecture|region|area|district"),
          Map.entry("自治州", "prefecture"),
          Map.entry("盟", "league|prefecture"),
          Map.entry("市", "city|municipality"),
          Map.entry("县", "county"),
          Map.entry("旗", "banner"),
          Map.entry("区", "district|region|area|zone"),
          Map.entry("乡", "township"),
          Map.entry("镇", "town|township"),
          Map.entry("村", "village|hamlet"),
          Map.entry("人民公社", "commune"),
          Map.entry("公社", "commune"),
          Map.entry("大队", "brigade"),
          Map.entry("生产大队", "brigade"),
          Map.entry("生产队", "team"));

  private static final Expression UNIT =
      Expression.compile(
          "[多余来几]?个?(?<unit>"
              + RIGHT.keySet().stream()
                  .sorted((one, other) -> other.length() - one.length())
                  .collect(Collectors.joining("|"))
              + ")(?![长委级民办社辖属营立])");

  private static final Pattern KIND =
      Pattern.compile(
          "(?: (?!and |in |of |from |other )[a-z-]+){0,2}? (?<kind>provinces|prefectures|leagues|cities|municipalities|counties|banners|districts|townships|towns|villages|hamlets|communes|brigades|teams)\\b");

  private static final double CONFIDENCE = 0.65;

  private CountedUnitCheck() {}

  static Stream<Issue> check(Bead bead, BeadNumbers numbers) {
    return numbers.spoken().stream()
        .filter(number -> !number.vague())
        .flatMap(number -> check(bead, number, numbers).stream());
  }

  private static Optional<Issue> check(Bead bead, SpokenNumber number, BeadNumbers numbers) {
    Optional<Matcher> unit = UNIT.at(bead.chinese().text(), number.end());
    List<EnglishNumber> said =
        numbers.figures().stream()
            .filter(figure -> figure.core().compareTo(number.low()) == 0)
            .toList();
    boolean once =
        numbers.spoken().stream().filter(other -> other.low().compareTo(number.low()) == 0).count()
            == 1;
    if (unit.isEmpty() || said.size() != 1 || !once) {
      return Optional.empty();
    }
    String english = bead.english().text();
    Matcher kind = KIND.matcher(english).region(said.get(0).end(), english.length());
    String right = RIGHT.getOrDefault(unit.get().group("unit"), "");
    return kind.lookingAt() && !accepts(right, kind.group("kind"))
        ? Optional.of(issue(bead, number, unit.get(), kind.toMatchResult(), right))
        : Optional.empty();
  }

  private static boolean accepts(String right, String kind) {
    return Stream.of(right.split("\\|"))
        .map(word -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s")
        .anyMatch(word -> word.endsWith(kind));
  }

  private static Issue issue(
      Bead bead, SpokenNumber number, Matcher unit, MatchResult kind, String right) {
    return new Issue(
        bead.english().part(kind.start(1), kind.end(1)),
        Optional.of(bead.chinese().part(number.begin(), unit.end())),
        "english.unit",
        right.split("\\|")[0],
        CONFIDENCE);
  }
}
