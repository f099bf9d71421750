package org.broadsheet.extract.english;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.Titles.Title;

/** The post of a person, right before the name in Chinese, on either side of it in English. */
final class TitleCheck {
  private static final int AHEAD = 12;
  private static final int BEHIND = 110;
  private static final Pattern NEXT_NAME =
      Pattern.compile("(?<=,)\\s(?:and\\s)?[A-Z]\\w+ [A-Z]\\w+,|;|\\.\\s");

  private TitleCheck() {}

  static Stream<Issue> check(Bead bead, List<Rendering> renderings) {
    return renderings.stream().flatMap(rendering -> check(bead, rendering).stream());
  }

  private static Optional<Issue> check(Bead bead, Rendering rendering) {
    if (rendering.original().isEmpty()) {
      return Optional.empty();
    }
    int begin = bead.chinese().index(rendering.original().get().begin());
    String before = bead.chinese().text().substring(Math.max(0, begin - AHEAD), begin);
    Optional<Title> title = Titles.endOf(before);
    if (title.isEmpty() || title.get().wrong().isEmpty()) {
      return Optional.empty();
    }
    String english = bead.english().text();
    int end = rendering.surface().end();
    String behind = english.substring(end, Math.min(english.length(), end + BEHIND));
    Matcher next = NEXT_NAME.matcher(behind);
    String own = next.find() ? behind.substring(0, next.start()) : behind;
    boolean right = title.get().right().stream().anyMatch(own::contains);
    return right || !own.startsWith(",")
        ? Optional.empty()
        : title.get().wrong().stream()
            .filter(own::contains)
            .findFirst()
            .map(
                wrong ->
                    new Issue(
                        bead.english()
                            .part(
                                end + own.indexOf(wrong),
                                end + own.indexOf(wrong) + wrong.length()),
                        Optional.of(
                            bead.chinese().part(begin - title.get().chinese().length(), begin)),
                        "english.post",
                        title.get().english(),
                        0.75));
  }
}
