package org.broadsheet.extract.english;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A verb denied in English where no character of the original can deny anything. */
final class NegationCheck {
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:did|does|do|was|were|has|have|had|is|are|will|could|can|should|would)(?: not|n't) (?!only\\b|just\\b|merely\\b|simply\\b)\\w+");
  private static final Pattern MAY_DENY = Pattern.compile("[不没无未非莫勿否别免难少仅反拒禁失绝缺停止空外]");

  private NegationCheck() {}

  static Stream<Issue> check(Bead bead) {
    Matcher denied = DENIED.matcher(bead.english().text());
    return denied.find() && !MAY_DENY.matcher(bead.chinese().text()).find()
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
