package org.broadsheet.extract.english.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/** A verb denied in English where no character of the original can deny anything. */
final class NegationCheck {
  private static final Expression DENIED =
      Expression.compile(
          "\\b(?:did|does|do|was|were|has|have|had|is|are|will|could|can|should|would)(?: not|n't) (?!only\\b|just\\b|merely\\b|simply\\b)\\w+");
  private static final Expression MAY_DENY = Expression.compile("[不没无未非莫勿否别免难少仅反拒禁失绝缺停止空外]");

  private NegationCheck() {}

  static Stream<Issue> check(Bead bead) {
    if (MAY_DENY.isIn(bead.chinese().text())) {
      return Stream.empty();
    }
    Search denied = DENIED.in(bead.english().text());
    return denied.find()
        ? Stream.of(
            new Issue(
                bead.english().part(denied.start(), denied.end()),
                Optional.empty(),
                "english.negation",
                null,
                0.65))
        : Stream.empty();
  }
}
