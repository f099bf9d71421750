package org.broadsheet.extract.english.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.english.check.Vocabulary.Place;
import org.broadsheet.extract.english.check.Vocabulary.Plain;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;

/**
 * Terms of the time that are right in few renderings and often rendered by a word that means
 * something else, {@code strict-terms.tsv}.
 */
final class StrictTerms {
  /**
   * A term.
   *
   * @param right beginnings of accepted renderings, in small letters, a blank before each
   * @param wrong renderings known to be wrong where no accepted one is in the sentence, written so;
   *     none for what only looks like a term
   * @param until the first day on which the term means something else
   * @param correct the rendering to print
   */
  record Term(List<String> right, List<String> wrong, LocalDate until, String correct) {
    boolean holdsOn(LocalDate date) {
      return date.isBefore(until);
    }

    /**
     * Words that render the term wrongly; empty where it is rendered rightly, or in no known way.
     * An accepted word inside the wrong ones renders nothing: 四清 is no "four cleanings"; neither
     * does one that stands clearly farther from where the term is expected.
     *
     * @param expected where that is, seen from wrong words, or {@link #NOWHERE}
     */
    Optional<Place> wrongIn(Plain english, IntUnaryOperator expected) {
      return wrong.stream()
          .flatMap(words -> english.find(words).stream())
          .filter(
              place ->
                  right.stream()
                      .noneMatch(
                          words ->
                              english.hasBeside(words, place)
                                  && !isFarther(
                                      english, words, place, expected.applyAsInt(place.begin()))))
          .findFirst();
    }

    /** What is expected nowhere: the wrong words render something else. */
    static final int NOWHERE = -10_000;

    /**
     * Whether accepted words stand clearly farther from where the term is expected than wrong ones.
     */
    private static boolean isFarther(Plain english, String words, Place wrong, int expected) {
      int distance = Math.abs(wrong.begin() - expected);
      return distance <= CLOSE && english.distance(words, wrong, expected) >= distance + CLEARLY;
    }
  }

  /** Characters of English between where a term is expected and words that render it. */
  private static final int CLOSE = 30;

  /** Characters by which one distance is clearly more than another. */
  private static final int CLEARLY = 25;

  private static final StrictTerms INSTANCE = new StrictTerms();

  private final Phrases<List<Term>> terms;

  private StrictTerms() {
    Map<String, List<Term>> words = new TreeMap<>();
    for (CSVRecord row : Table.rows(StrictTerms.class, "strict-terms.tsv")) {
      String until = row.get("until");
      Term term =
          new Term(
              Beginnings.of(row.get("right")),
              phrases(row.get("wrong")),
              until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until),
              row.get("correct"));
      Table.list(row.get("chinese"))
          .forEach(word -> words.computeIfAbsent(word, key -> new ArrayList<>()).add(term));
    }
    this.terms = new Phrases<>(words);
  }

  private static List<String> phrases(String cell) {
    return Table.list(cell).stream().map(phrase -> Plain.of(phrase).words()).toList();
  }

  static StrictTerms bundled() {
    return INSTANCE;
  }

  /** The terms of a Chinese text, from the left, none inside or across another. */
  Stream<Hit<List<Term>>> in(String chinese) {
    return Vocabulary.apart(terms.in(chinese));
  }
}
