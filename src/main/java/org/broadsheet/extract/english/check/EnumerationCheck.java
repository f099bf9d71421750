package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.figure.EnglishNumbers;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.text.Numerals;

/**
 * What 等 does to a list. With a number it counts the members named (四个: all four are named; 等七个村
 * after one name: seven in all); alone after one name it means that there are others.
 */
final class EnumerationCheck {
  private static final String ITEM = "[^、，。；：（）“”]{1,10}(?:（[^（）]{1,8}）)?";
  private static final String BRACKETS = "（[^（）]*）";
  private static final Expression COUNT =
      Expression.compile(
          "等(?<number>[一二三四五六七八九十两\\d]{1,3})(?=个|家|座|所|位|户|种|条|项|处|省|县|市|区|村|乡|镇|旗|人|名|国|社|厂|校|队|院|地|专)");

  /** A list and the {@code number} that counts it. */
  static final Expression COUNTED =
      Expression.compile("(?<list>" + ITEM + "(?:[、和及]" + ITEM + ")*)" + COUNT.regex());

  private static final Expression OPEN =
      Expression.compile(
          "(?<=[，。；：]|^)(?<list>[^，。；：\\s]{2,40})等(?=县|省|市|地(?!区)|村|国|乡|区|社|专区|公社|同志|人[，。；]|[，。；])");

  /** With more members than this a list without a number names all of them as often as not. */
  private static final int MOST_OPEN = 3;

  /** A list of places is as good without: in A and B for A、B等地. */
  private static final String PLACES = "地";

  private static final Pattern AND_OTHER =
      Pattern.compile(
          "(?<=[A-Za-z)],? and )(?:other (?<after>[\\w-]+)|(?<before>[\\w-]+) (?i:others?))\\b(?:(?: (?!as\\b|was\\b|has\\b|is\\b)[a-z-]+){0,2}? (?!as\\b|was\\b|has\\b|is\\b)[A-Za-z]*(?:s|men|people)\\b)?"
              + "|\\b(?<including>[\\w-]+) other [a-z]+(?= including| such as|, including| like )");
  private static final Expression OTHER = Expression.compile("other", Pattern.CASE_INSENSITIVE);
  private static final Expression INCLUDING =
      Expression.compile(
          "\\b(?:including|such as)\\s+(?:[A-Z][\\w']*(?:(?:,| and|, and)\\s+[A-Z][\\w' ]*?)*)(?=,\\s[a-z]|[.;]|,\\s+(?:more|the|a)\\b|$)"
              + "|\\b(?:including|such as)\\s+(?:[a-z][\\w' -]*(?:,\\s+[a-z][\\w' -]*)*?,?\\sand\\s[a-z][\\w'-]*(?: (?!will|have|has|were|are|was|is|on)[a-z][\\w'-]*){0,2})");
  private static final Expression OTHERS =
      Expression.compile(
          "\\bothers?\\b|\\betc\\b|including|such as|elsewhere|among|like\\b|and so on");

  private EnumerationCheck() {}

  static Stream<Issue> check(Bead bead, List<Rendering> renderings) {
    if (bead.chinese().text().indexOf('等') < 0) {
      return Stream.empty();
    }
    return Stream.of(counted(bead), open(bead, renderings)).flatMap(Optional::stream);
  }

  private static Optional<Issue> counted(Bead bead) {
    if (!COUNT.isIn(bead.chinese().text())) {
      return Optional.empty();
    }
    Search chinese = COUNTED.in(bead.chinese().text());
    while (chinese.find()) {
      OptionalInt number = Numerals.integer(chinese.group("number"));
      int named = named(chinese);
      if (number.isEmpty()) {
        continue;
      }
      Optional<int[]> wrong =
          number.getAsInt() == named
              ? including(bead.english().text(), named)
              : tooMany(bead.english().text(), number.getAsInt())
                  .or(() -> countLost(bead, chinese, number.getAsInt()));
      if (wrong.isPresent()) {
        return Optional.of(
            issue(
                bead,
                wrong.get(),
                chinese,
                number.getAsInt() == named
                    ? "the " + named + " named are all"
                    : number.getAsInt() + " in all, those named included"));
      }
    }
    return Optional.empty();
  }

  /** How many members a match of {@link #COUNTED} names. */
  static int named(Search counted) {
    return counted.group("list").replaceAll(BRACKETS, "").split("[、和及]").length;
  }

  /** "including" before a list that names all that is counted. */
  static Optional<int[]> including(String english, int named) {
    Search matcher = INCLUDING.in(english);
    while (matcher.find()) {
      String items = matcher.group().replaceFirst("^(?:including|such as)\\s+", "");
      if (items.split(",\\s+and\\s+|,\\s+|\\s+and\\s+").length == named) {
        return Optional.of(new int[] {matcher.start(), matcher.end()});
      }
    }
    return Optional.empty();
  }

  /** "X and other seven" where seven is the sum and X one of them. */
  private static Optional<int[]> tooMany(String english, int sum) {
    if (!OTHER.isIn(english)) {
      return Optional.empty();
    }
    Matcher matcher = AND_OTHER.matcher(english);
    while (matcher.find()) {
      String word =
          Stream.of("after", "before", "including")
              .map(matcher::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      boolean isSum =
          EnglishNumbers.in(word).stream().anyMatch(number -> number.core().intValue() == sum);
      if (isSum) {
        return Optional.of(new int[] {matcher.start(), matcher.end()});
      }
    }
    return Optional.empty();
  }

  private static Optional<Issue> open(Bead bead, List<Rendering> renderings) {
    Search chinese = OPEN.in(bead.chinese().text());
    if (!chinese.find() || OTHERS.isIn(bead.english().text())) {
      return Optional.empty();
    }
    boolean places = bead.chinese().text().startsWith(PLACES, chinese.end());
    if (named(chinese) > (places ? 1 : MOST_OPEN)) {
      return Optional.empty();
    }
    int end = bead.chinese().part(chinese.start("list"), chinese.end("list")).end();
    return renderings.stream()
        .filter(
            rendering ->
                rendering.original().isPresent() && rendering.original().get().end() == end)
        .findFirst()
        .map(
            last ->
                issue(
                    bead,
                    new int[] {last.surface().begin(), last.surface().end()},
                    chinese,
                    last.text() + " and others"));
  }

  /** The last of those named, where neither the sum nor that there are others is said. */
  private static Optional<int[]> countLost(Bead bead, Search chinese, int sum) {
    boolean said =
        OTHERS.isIn(bead.english().text())
            || EnglishNumbers.in(bead.english().text()).stream()
                .anyMatch(number -> number.core().intValue() == sum);
    return said || sum <= named(chinese) ? Optional.empty() : lastSpelt(bead, chinese);
  }

  /** The name in pinyin that spells the last of a list. */
  private static Optional<int[]> lastSpelt(Bead bead, Search chinese) {
    String list = chinese.group("list");
    String last = PlaceTypes.stem(list.replaceAll(BRACKETS + "$", "").replaceAll(".*[、和及]", ""));
    int begin = chinese.start("list") + list.lastIndexOf(last);
    return bead.windows().stream()
        .filter(window -> bead.spellings().spell(window.letters(), begin, begin + last.length()))
        .findFirst()
        .map(window -> new int[] {window.begin(), window.end()});
  }

  private static Issue issue(Bead bead, int[] english, Search chinese, String correct) {
    return new Issue(
        bead.english().part(english[0], english[1]),
        Optional.of(bead.chinese().part(chinese.start(), chinese.end())),
        "english.enumeration",
        correct,
        0.7);
  }
}
