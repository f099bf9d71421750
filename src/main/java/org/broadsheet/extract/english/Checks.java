package org.broadsheet.extract.english;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is checked in a pair of sentences beside names, dates and figures. */
final class Checks {
  private Checks() {}

  static Stream<Issue> of(Bead bead, List<Rendering> renderings) {
    return Stream.of(
            TermCheck.check(bead),
            OmissionCheck.check(bead),
            SessionCheck.check(bead),
            EnumerationCheck.check(bead, renderings),
            DatelineCheck.check(bead),
            RankCheck.check(bead),
            ContrastCheck.check(bead),
            YearCheck.check(bead),
            MultipleCheck.check(bead),
            ClosingCountCheck.check(bead),
            DirectionCheck.check(bead, renderings),
            TitleCheck.check(bead, renderings))
        .flatMap(issues -> issues);
  }
}
