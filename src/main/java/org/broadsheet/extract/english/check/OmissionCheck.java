package org.broadsheet.extract.english.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.text.Closeness;
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

  static Stream<Issue> check(Bead bead, Closeness closeness) {
    return REQUIRED.in(bead.chinese().text()).stream()
        .flatMap(required -> check(bead, required, closeness).stream());
  }

  private static Optional<Issue> check(Bead bead, Required required, Closeness closeness) {
    String original = bead.chinese().text();
    String english = bead.english().text();
    Search chinese = required.chinese().in(original);
    if (!chinese.find()) {
      return Optional.empty();
    }
    int expected = closeness.expected(chinese.start(), original, english);
    if (required.needs().isIn(around(english, expected))
        || required.needs().isIn(around(english, Clauses.share(bead, chinese.start())))) {
      return Optional.empty();
    }
    int[] words =
        nearest(required.phrase(), english, expected).orElse(Clauses.at(english, expected));
    return Optional.of(
        new Issue(
            bead.english().part(words[0], words[1]),
            Optional.of(bead.chinese().part(chinese.start(), chinese.end())),
            "english.omission",
            required.correct(),
            0.6));
  }

  /** The English near where a place in the Chinese would be rendered. */
  private static String around(String english, int expected) {
    return english.substring(
        Math.max(0, expected - REACH), Math.min(english.length(), expected + REACH));
  }

  /** Where a phrase stands nearest to an index; empty where the phrase is empty or not there. */
  private static Optional<int[]> nearest(Pattern phrase, String english, int expected) {
    return phrase
        .matcher(english)
        .results()
        .filter(found -> found.start() < found.end())
        .min(Comparator.comparingInt(found -> Math.abs(found.start() - expected)))
        .map(found -> new int[] {found.start(), found.end()});
  }
}
