package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.pattern.Expression;

/**
 * Who sends whom where: a place right before 下放 or 派遣 sends, one after 到 or 下放到 receives. A
 * translation that sends people to the sender has turned it about. So has one in which what is
 * brought 由 a place goes to it, or what is bound for a place comes from it.
 */
final class DirectionCheck {
  private static final String RULE = "english.direction";
  private static final Pattern SENT_TO =
      Pattern.compile("(?:were |was |been )?(?:sent down|sent|transferred|dispatched) to\\s+$");

  private static final Expression ORIGIN = Expression.compile("[由从自]$");
  private static final Expression BROUGHT =
      Expression.compile(
          "[一-龥]{0,2}(?:调运|调拨[来到给]|转运|运送|调来|调入|调进|调到|运来|运进|运到|运抵|购进|购买|购来|购回|买来|买回|请来|迁来|迁到|派来|前来|出发|启程|动身|开往|飞往|到达|飞抵|开来)");
  private static final Expression BOUND = Expression.compile("(?:运|调|开|飞|前|送|迁|派|驶|发|赶)往$|[运调]给$");
  private static final Pattern TO = Pattern.compile("\\b(?:to|for) (?:the )?$");
  private static final Pattern FROM = Pattern.compile("\\bfrom (?:the )?$");

  private DirectionCheck() {}

  static Stream<Issue> check(Bead bead, List<Rendering> renderings) {
    return renderings.stream()
        .filter(rendering -> rendering.original().isPresent())
        .flatMap(
            rendering ->
                Stream.of(sent(bead, rendering), brought(bead, rendering))
                    .flatMap(Optional::stream));
  }

  private static Optional<Issue> brought(Bead bead, Rendering rendering) {
    String chinese = bead.chinese().text();
    int begin = bead.chinese().index(rendering.original().orElseThrow().begin());
    int end = bead.chinese().index(rendering.original().orElseThrow().end());
    String before = chinese.substring(0, begin);
    boolean origin = ORIGIN.isIn(before) && BROUGHT.isAt(chinese, end);
    if (!origin && !BOUND.isIn(before)) {
      return Optional.empty();
    }
    String english = bead.english().text();
    Matcher turned =
        (origin ? TO : FROM).matcher(english.substring(0, rendering.surface().begin()));
    boolean right =
        Pattern.compile((origin ? "from" : "to") + " (?:the )?" + Pattern.quote(rendering.text()))
            .matcher(english)
            .find();
    return turned.find() && !right
        ? Optional.of(
            new Issue(
                bead.english().part(turned.start(), rendering.surface().end()),
                Optional.of(bead.chinese().part(begin - 1, end)),
                RULE,
                (origin ? "from " : "to ") + rendering.text(),
                0.7))
        : Optional.empty();
  }

  private static Optional<Issue> sent(Bead bead, Rendering rendering) {
    String text = bead.chinese().text();
    int begin = bead.chinese().index(rendering.original().orElseThrow().begin());
    int end = bead.chinese().index(rendering.original().orElseThrow().end());
    boolean sends = text.startsWith("下放干部", end) || text.startsWith("派遣", end);
    boolean receives = text.substring(0, begin).endsWith("到");
    Matcher sentTo =
        SENT_TO.matcher(bead.english().text().substring(0, rendering.surface().begin()));
    return sends && !receives && sentTo.find()
        ? Optional.of(
            new Issue(
                bead.english().part(sentTo.start(), rendering.surface().end()),
                Optional.of(bead.chinese().part(begin, Math.min(text.length(), end + 4))),
                RULE,
                "sent down by " + rendering.text(),
                0.75))
        : Optional.empty();
  }
}
