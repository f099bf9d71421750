package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.lexicon.KeyedPatterns;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * Terms of the time and the renderings that are known to be wrong, {@code terms.tsv}: a row is a
 * Chinese pattern, an English pattern that does not render it, and what would.
 */
public final class TermCheck {
  /** The rule that these issues carry. */
  public static final String RULE = "english.term";

  private record Term(Expression chinese, Expression wrong, String correct) {}

  private static final KeyedPatterns<Term> TERMS =
      new KeyedPatterns<>(terms(), term -> term.chinese().regex());

  private TermCheck() {}

  private static List<Term> terms() {
    return Table.rows(TermCheck.class, "terms.tsv").stream()
        .map(
            row ->
                new Term(
                    Expression.compile(row.get("chinese")),
                    wrong(row.get("wrong")),
                    row.get("correct")))
        .toList();
  }

  /** In any case where the words are written small. */
  private static Expression wrong(String words) {
    boolean small = words.chars().noneMatch(Character::isUpperCase);
    return Expression.compile(
        "(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}-])", small ? Pattern.CASE_INSENSITIVE : 0);
  }

  static Stream<Issue> check(Bead bead) {
    return TERMS.in(bead.chinese().text()).stream().flatMap(term -> check(bead, term).stream());
  }

  /** As many wrong renderings as there are terms to render. */
  private static List<Issue> check(Bead bead, Term term) {
    List<Issue> issues = new ArrayList<>();
    Search chinese = term.chinese().in(bead.chinese().text());
    Search wrong = term.wrong().in(bead.english().text());
    while (chinese.find() && wrong.find()) {
      issues.add(
          new Issue(
              bead.english().part(wrong.start(), wrong.end()),
              Optional.of(bead.chinese().part(chinese.start(), chinese.end())),
              RULE,
              term.correct(),
              0.85));
    }
    return issues;
  }
}
