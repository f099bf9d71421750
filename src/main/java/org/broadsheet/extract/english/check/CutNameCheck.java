package org.broadsheet.extract.english.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.pattern.Expression;

/**
 * Names of villages and market towns whose last character is a part of the name, rendered as if it
 * were a type: 司各庄 is Sigezhuang, not Sige Village; 会亭集 is Huitingji, not Huiting Market.
 */
final class CutNameCheck {
  private static final String LAST = "庄寨集屯店铺堡营圩墟场庙坪坳";

  /** With one of these after it the last character still is a part of the name. */
  private static final String NO_TYPE = "村乡镇公社街市";

  private static final int LONGEST_NAME = 3;
  private static final double CONFIDENCE = 0.7;
  private static final Expression TYPE =
      Expression.compile(
          "\\s(?:Village|Hamlet|Market|Fair|Stockade|Shop|Store|Inn|Fort|Fortress|Camp|Manor|Farmstead|Temple|Field)\\b");

  private CutNameCheck() {}

  static Stream<Issue> check(Bead bead) {
    return bead.windows().stream().flatMap(window -> check(bead, window).stream());
  }

  private static Optional<Issue> check(Bead bead, Window window) {
    String english = bead.english().text();
    Matcher type = window.words() > 1 ? null : TYPE.at(english, window.end()).orElse(null);
    if (type == null) {
      return Optional.empty();
    }
    String chinese = bead.chinese().text();
    return IntStream.range(1, chinese.length())
        .filter(end -> LAST.indexOf(chinese.charAt(end)) >= 0)
        .filter(end -> !isFollowedByType(chinese, end + 1))
        .boxed()
        .flatMap(end -> begin(bead, window, end).map(begin -> new int[] {begin, end + 1}).stream())
        .findFirst()
        .map(
            name ->
                new Issue(
                    bead.english().part(window.begin(), type.end()),
                    Optional.of(bead.chinese().part(name[0], name[1])),
                    "english.cut",
                    NameForms.preferred(chinese.substring(name[0], name[1])),
                    CONFIDENCE));
  }

  private static boolean isFollowedByType(String chinese, int index) {
    return index < chinese.length() && NO_TYPE.indexOf(chinese.charAt(index)) >= 0;
  }

  /** Where characters begin that end at an index and are read as the words say. */
  private static Optional<Integer> begin(Bead bead, Window window, int end) {
    return IntStream.rangeClosed(1, Math.min(LONGEST_NAME, end))
        .map(length -> end - length)
        .filter(begin -> bead.spellings().spell(window.letters(), begin, end))
        .boxed()
        .findFirst();
  }
}
