package org.broadsheet.extract.english.check;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.pattern.Expression;

/**
 * Names of villages that have lost the character that tells them from their neighbour: Lijiawa
 * Village for 下李家洼村.
 */
final class LostFirstSyllableCheck {
  private static final double CONFIDENCE = 0.6;

  private static final String FIRST = "上下大小前后东西南北新老";

  /** What a name begins after. */
  private static final String BEFORE = "省市县区乡社队镇盟旗州的在到从由向，。；：、（“ 　";

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;
  private static final Expression TYPE_AFTER = Expression.compile("村|庄|乡|公社|大队|生产大队|人民公社|农业社");
  private static final Expression TYPE =
      Expression.compile(" (?:Village|Commune|Brigade|Production Brigade|Township|Hamlet)\\b");
  private static final Expression TOLD =
      Expression.compile(
          "(?:Upper|Lower|East|West|North|South|New|Old|Big|Great|Greater|Little|Lesser|Small|Front|Rear)[ -]$");

  private LostFirstSyllableCheck() {}

  static Stream<Issue> check(Bead bead) {
    String chinese = bead.chinese().text();
    if (!TYPE.isIn(bead.english().text())) {
      return Stream.empty();
    }
    return bead.windows().stream()
        .filter(window -> window.words() == 1)
        .filter(window -> TYPE.isAt(bead.english().text(), window.end()))
        .filter(window -> !TOLD.isIn(bead.english().text().substring(0, window.begin())))
        .flatMap(
            window ->
                IntStream.range(1, chinese.length() - SHORTEST)
                    .filter(begin -> FIRST.indexOf(chinese.charAt(begin - 1)) >= 0)
                    .filter(begin -> begin == 1 || BEFORE.indexOf(chinese.charAt(begin - 2)) >= 0)
                    .boxed()
                    .flatMap(begin -> check(bead, window, begin).stream())
                    .limit(1));
  }

  private static Optional<Issue> check(Bead bead, Window window, int begin) {
    String chinese = bead.chinese().text();
    return IntStream.rangeClosed(begin + SHORTEST, Math.min(chinese.length(), begin + LONGEST))
        .filter(end -> TYPE_AFTER.isAt(chinese, end))
        .filter(end -> bead.spellings().spell(window.letters(), begin, end))
        .filter(end -> !bead.isSpelt(begin - 1, end))
        .boxed()
        .findFirst()
        .map(
            end ->
                new Issue(
                    bead.english().part(window.begin(), window.end()),
                    Optional.of(bead.chinese().part(begin - 1, end)),
                    "english.cut",
                    NameForms.preferred(chinese.substring(begin - 1, end)),
                    CONFIDENCE));
  }
}
