package org.broadsheet.extract.english;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.text.Numerals;

/**
 * Growth by a multiple: 增加了三倍 adds three times the old value, which makes four times as much; a
 * threefold increase or "three times as much" says one time less.
 */
final class MultipleCheck {
  private static final Pattern GROWTH =
      Pattern.compile(
          "(?:增加|增长|增产|提高|扩大|上升|增|多)(?:了|出|收)?(?:将?近|约)?(?<number>[一二两三四五六七八九十\\d]{1,3})(?:点[一二三四五六七八九]|\\.\\d+)?(?:多|余)?倍");
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?<fold>[a-z]+|\\d+)[- ]?fold\\b"
              + "|\\b(?:to )?(?<times>[a-z]+|\\d+) times (?:as|that|the|what|its|of|their)\\b"
              + "|\\b(?<verb>doubled|tripled|trebled|quadrupled)\\b",
          Pattern.CASE_INSENSITIVE);

  private MultipleCheck() {}

  static Stream<Issue> check(Bead bead) {
    if (bead.chinese().text().indexOf('倍') < 0) {
      return Stream.empty();
    }
    Matcher original = GROWTH.matcher(bead.chinese().text());
    Matcher said = SAID.matcher(bead.english().text());
    if (original.results().count() != 1 || said.results().count() != 1) {
      return Stream.empty();
    }
    original.reset().find();
    said.reset().find();
    OptionalInt added = Numerals.integer(original.group("number"));
    return added.isPresent() && value(said).equals(Optional.of(added.getAsInt()))
        ? Stream.of(
            new Issue(
                bead.english().part(said.start(), said.end()),
                Optional.of(bead.chinese().part(original.start(), original.end())),
                "english.multiple",
                added.getAsInt() + 1 + " times as much",
                0.65))
        : Stream.empty();
  }

  private static Optional<Integer> value(Matcher said) {
    if (said.group("verb") != null) {
      return Optional.of(
          switch (said.group("verb").toLowerCase(Locale.ROOT)) {
            case "doubled" -> 2;
            case "tripled", "trebled" -> 3;
            default -> 4;
          });
    }
    String number = said.group("fold") != null ? said.group("fold") : said.group("times");
    return EnglishNumbers.in(number).stream().findFirst().map(found -> found.core().intValue());
  }
}
