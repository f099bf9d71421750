package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.figure.EnglishNumber;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.quantity.SpokenNumber;

/** 人次 counts how often somebody came, not how many came: 900 treatments told as 900 patients. */
final class VisitsCheck {
  private static final double CONFIDENCE = 0.6;

  private static final Expression TIMES = Expression.compile("[多余]?人次");

  /** Those who are counted as if none came twice. */
  private static final Expression PERSONS =
      Expression.compile(
          " (?:(?!of |to |and |in |for |by )[a-z-]+ ){0,2}(?<who>people|persons|men|residents|patients|peasants|farmers|workers|commune members|members|students|inhabitants|citizens|individuals|herdsmen|fishermen|labou?rers|cadres|women|children)\\b");

  /** What says that some of them came more than once. */
  private static final Expression SAID =
      Expression.compile(
          "\\btimes\\b|\\bvisits\\b|attendance|\\bturns\\b|\\btrips\\b|occasions|person-|\\bman-|aggregate|cumulative");

  private VisitsCheck() {}

  static Stream<Issue> check(Bead bead, BeadNumbers numbers) {
    String chinese = bead.chinese().text();
    String english = bead.english().text();
    if (chinese.indexOf("人次") < 0 || SAID.isIn(english)) {
      return Stream.empty();
    }
    return numbers.spoken().stream()
        .filter(number -> TIMES.isAt(chinese, number.end()))
        .flatMap(number -> check(bead, number, numbers.figures()).stream());
  }

  private static Optional<Issue> check(
      Bead bead, SpokenNumber number, List<EnglishNumber> figures) {
    String english = bead.english().text();
    return figures.stream()
        .filter(figure -> figure.core().compareTo(number.low()) == 0)
        .filter(figure -> PERSONS.isAt(english, figure.end()))
        .findFirst()
        .map(
            figure -> {
              Search persons = PERSONS.in(english.substring(figure.end()));
              persons.find();
              return new Issue(
                  bead.english().part(figure.begin(), figure.end() + persons.end()),
                  Optional.of(bead.chinese().part(number.begin(), number.end() + 2)),
                  "english.visits",
                  "times, not persons",
                  CONFIDENCE);
            });
  }
}
