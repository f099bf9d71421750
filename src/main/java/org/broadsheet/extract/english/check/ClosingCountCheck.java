package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.figure.EnglishNumbers;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.english.text.Surface;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.text.Numerals;

/**
 * The count that closes a list: in 甲、乙、丙三县 the three are those named. A translation must not make
 * them others beside those named, and one that leaves out a count of three or more loses that the
 * list is complete. Two members joined by "and" need no count in English.
 */
final class ClosingCountCheck {
  private static final String ITEM = "[\\p{IsHan}·&&[^和及与等的在]]{1,8}?";
  private static final Expression COUNT =
      Expression.compile(
          "(?<number>[两二三四五六七八九十]{1,2})个?(?<type>专区|地区|自治州|省|市|县|区|乡|镇|村|公社|大队|国)(?![长委级])");
  private static final Pattern CLOSED =
      Pattern.compile("(?<list>" + ITEM + "(?:[、和及与]" + ITEM + ")+)" + COUNT.regex());
  private static final Pattern OTHERS =
      Pattern.compile("(?<=\\band )(?:other (?<after>[\\w-]+)|(?<before>[\\w-]+) other)\\b");

  private ClosingCountCheck() {}

  static Stream<Issue> check(Bead bead, List<Rendering> renderings) {
    String chinese = bead.chinese().text();
    if (chinese.indexOf('、') < 0 || !COUNT.isIn(chinese)) {
      return Stream.empty();
    }
    Matcher closed = CLOSED.matcher(chinese);
    while (closed.find()) {
      OptionalInt number = Numerals.integer(closed.group("number"));
      int named = closed.group("list").split("[、和及与]").length;
      if (number.isPresent() && number.getAsInt() == named) {
        return wrong(bead.english().text(), named)
            .or(() -> including(bead, named))
            .or(() -> missing(bead, closed, named, renderings))
            .map(
                words ->
                    new Issue(
                        bead.english().part(words[0], words[1]),
                        Optional.of(bead.chinese().part(closed.start(), closed.end())),
                        "english.closing-count",
                        "the " + named + " named are all",
                        0.55))
            .stream();
      }
    }
    return Stream.empty();
  }

  /** "including" before so many, unless an open list beside this one is rendered so. */
  private static Optional<int[]> including(Bead bead, int named) {
    return bead.chinese().text().indexOf('等') >= 0
        ? Optional.empty()
        : EnumerationCheck.including(bead.english().text(), named);
  }

  /** "and other three" after a list that names the three. */
  private static Optional<int[]> wrong(String english, int named) {
    Matcher others = OTHERS.matcher(english);
    while (others.find()) {
      String word = others.group("after") != null ? others.group("after") : others.group("before");
      if (says(word, named)) {
        return Optional.of(new int[] {others.start(), others.end()});
      }
    }
    return Optional.empty();
  }

  /** The members as rendered, where neither the count nor the type that they share is said. */
  private static Optional<int[]> missing(
      Bead bead, Matcher closed, int named, List<Rendering> renderings) {
    if (named < 3
        || says(bead.english().text(), named)
        || PlaceTypes.isSaid(bead.english().text(), closed.group("type"))) {
      return Optional.empty();
    }
    Span list = bead.chinese().part(closed.start("list"), closed.end("list"));
    List<Surface> members =
        renderings.stream()
            .filter(
                rendering ->
                    rendering
                        .original()
                        .filter(name -> list.overlaps(new Span(name.begin(), name.end())))
                        .isPresent())
            .map(Rendering::surface)
            .toList();
    return members.size() < 2
        ? Optional.empty()
        : Optional.of(
            new int[] {
              members.stream().mapToInt(Surface::begin).min().orElseThrow(),
              members.stream().mapToInt(Surface::end).max().orElseThrow()
            });
  }

  private static boolean says(String english, int number) {
    return EnglishNumbers.in(english).stream().anyMatch(found -> found.core().intValue() == number);
  }
}
