package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;

/**
 * Who sends whom where: a place right before 下放 or 派遣 sends, one after 到 or 下放到 receives. A
 * translation that sends people to the sender has turned it about.
 */
final class DirectionCheck {
  private static final Pattern SENT_TO =
      Pattern.compile("(?:were |was |been )?(?:sent down|sent|transferred|dispatched) to\\s+$");

  private DirectionCheck() {}

  static Stream<Issue> check(Bead bead, List<Rendering> renderings) {
    return renderings.stream().flatMap(rendering -> check(bead, rendering).stream());
  }

  private static Optional<Issue> check(Bead bead, Rendering rendering) {
    if (rendering.original().isEmpty()) {
      return Optional.empty();
    }
    String text = bead.chinese().text();
    int begin = bead.chinese().index(rendering.original().get().begin());
    int end = bead.chinese().index(rendering.original().get().end());
    boolean sends = text.startsWith("下放干部", end) || text.startsWith("派遣", end);
    boolean receives = text.substring(0, begin).endsWith("到");
    Matcher sentTo =
        SENT_TO.matcher(bead.english().text().substring(0, rendering.surface().begin()));
    return sends && !receives && sentTo.find()
        ? Optional.of(
            new Issue(
                bead.english().part(sentTo.start(), rendering.surface().end()),
                Optional.of(bead.chinese().part(begin, Math.min(text.length(), end + 4))),
                "english.direction",
                "sent down by " + rendering.text(),
                0.75))
        : Optional.empty();
  }
}
