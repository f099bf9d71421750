package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.english.text.EnglishTerms;
import org.broadsheet.extract.english.text.EnglishTerms.Found;
import org.broadsheet.extract.lexicon.KeyedPatterns;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;

/**
 * Terms that translators render in several ways, of which an article should keep to one: kinds of
 * units, posts, bodies, campaigns, measures ({@code renderings.tsv}).
 */
final class TermRenderings {
  /**
   * One way to render a term.
   *
   * @param rank among all ways of all terms; of one term the less is preferred
   * @param term the expression that finds the term
   * @param english words that are this way, the preferred ones first
   * @param others parts of the original that the same words may render
   */
  record Way(int rank, String term, List<String> english, List<String> others) {
    @Override
    public int hashCode() {
      return rank;
    }

    /** How often a text, from which the term is taken out, has something else to render so. */
    int others(String rest) {
      return others.stream().mapToInt(word -> rest.split(Pattern.quote(word), -1).length - 1).sum();
    }

    /** The rendering to print. */
    String correct() {
      return english.get(0);
    }
  }

  private static final TermRenderings INSTANCE = new TermRenderings();

  private final KeyedPatterns<Expression> terms;
  private final EnglishTerms<Way> ways = new EnglishTerms<>();

  private TermRenderings() {
    Map<String, Expression> expressions = new LinkedHashMap<>();
    int rank = 0;
    for (CSVRecord row : Table.rows(TermRenderings.class, "renderings.tsv")) {
      String term = row.get("chinese");
      expressions.computeIfAbsent(term, Expression::compile);
      Way way =
          new Way(++rank, term, Table.list(row.get("english")), Table.list(row.get("others")));
      way.english().forEach(words -> ways.add(words, way));
    }
    this.terms = new KeyedPatterns<>(List.copyOf(expressions.values()), Expression::regex);
  }

  static TermRenderings bundled() {
    return INSTANCE;
  }

  /** The terms that a Chinese text may have. */
  List<Expression> in(String chinese) {
    return terms.in(chinese);
  }

  /** Where an English text has words that render any term. */
  List<Found<Way>> ways(String english) {
    return ways.in(english);
  }

  /** Those of some words that render one term, none inside another, from the left. */
  static List<Found<Way>> of(Expression term, List<Found<Way>> words) {
    List<Found<Way>> apart = new ArrayList<>();
    int free = 0;
    for (Found<Way> found : words) {
      if (found.begin() >= free && found.value().term().equals(term.regex())) {
        apart.add(found);
        free = found.end();
      }
    }
    return apart;
  }
}
