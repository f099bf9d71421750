package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.lexicon.KeyedPatterns;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * Chinese words that change what a sentence says and have to be rendered by one of a few words
 * about where they stand in its translation, {@code required.tsv}. Flagged is the phrase that the
 * words belong to, or else the clause that faces them.
 */
final class OmissionCheck {
  private record Required(Expression chinese, Expression needs, Pattern phrase, String correct) {}

  private static final KeyedPatterns<Required> REQUIRED =
      new KeyedPatterns<>(required(), required -> required.chinese().regex());

  /** Characters of English before and after the place where words are expected. */
  private static final int REACH = 150;

  private OmissionCheck() {}

  private static List<Required> required() {
    return Table.rows(OmissionCheck.class, "required.tsv").stream()
        .map(
            row ->
                new Required(
                    Expression.compile(row.get("chinese")),
                    Expression.compile(row.get("needs"), Pattern.CASE_INSENSITIVE),
                    Pattern.compile(row.get("phrase")),
                    row.get("correct")))
        .toList();
  }

  static Stream<Issue> check(Bead bead) {
    return REQUIRED.in(bead.chinese().text()).stream()
        .flatMap(required -> check(bead, required).stream());
  }

  /** The English near where a place in the Chinese would be rendered. */
  private static String around(Bead bead, int index) {
    String english = bead.english().text();
    int expected =
        (int) ((double) index / Math.max(1, bead.chinese().text().length()) * english.length());
    return english.substring(
        Math.max(0, expected - REACH), Math.min(english.length(), expected + REACH));
  }

  private static Optional<Issue> check(Bead bead, Required required) {
    Search chinese = required.chinese().in(bead.chinese().text());
    if (!chinese.find() || required.needs().isIn(around(bead, chinese.start()))) {
      return Optional.empty();
    }
    Matcher phrase = required.phrase().matcher(bead.english().text());
    int[] clause =
        phrase.find() && phrase.start() < phrase.end()
            ? new int[] {phrase.start(), phrase.end()}
            : Clauses.facing(bead, chinese.start());
    return Optional.of(
        new Issue(
            bead.english().part(clause[0], clause[1]),
            Optional.of(bead.chinese().part(chinese.start(), chinese.end())),
            "english.omission",
            required.correct(),
            0.6));
  }
}
