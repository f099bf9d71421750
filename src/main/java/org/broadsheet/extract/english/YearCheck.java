package org.broadsheet.extract.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one year of a sentence that its translation gives otherwise: 一九五七年 is not 1958. */
final class YearCheck {
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<!\\d)((?:1[89]|20)\\d\\d)(?=年|[—－~～-])|([一二][〇○零Ｏ０八九][〇○零Ｏ０一二三四五六七八九]{2})(?=年|[—－~～-])");
  private static final Pattern ENGLISH =
      Pattern.compile("(?<![\\d,.$-])\\b((?:1[89]|20)\\d\\d)\\b(?![,.]?\\d|-| [a-z]+s\\b| mu\\b)");

  private record Year(String digits, int begin, int end) {}

  private YearCheck() {}

  static Stream<Issue> check(Bead bead) {
    List<Year> original = years(CHINESE, bead.chinese().text());
    List<Year> translation = years(ENGLISH, bead.english().text());
    if (original.size() != 1 || translation.size() != 1) {
      return Stream.empty();
    }
    Year right = original.get(0);
    Year said = translation.get(0);
    return right.digits().equals(said.digits())
        ? Stream.empty()
        : Stream.of(
            new Issue(
                bead.english().part(said.begin(), said.end()),
                Optional.of(bead.chinese().part(right.begin(), right.end())),
                "english.year",
                right.digits(),
                0.85));
  }

  private static List<Year> years(Pattern pattern, String text) {
    List<Year> years = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      years.add(new Year(digits(matcher.group()), matcher.start(), matcher.end()));
    }
    return years;
  }

  private static String digits(String year) {
    return year.chars()
        .map(
            character ->
                Character.isDigit(character)
                    ? Character.digit(character, 10)
                    : Math.max(0, NUMERALS.indexOf(character)))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining());
  }
}
