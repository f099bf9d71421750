package org.broadsheet.extract.english.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Unnamed;
import org.broadsheet.extract.english.check.StrictTerms.Term;
import org.broadsheet.extract.english.check.Vocabulary.Place;
import org.broadsheet.extract.english.check.Vocabulary.Plain;
import org.broadsheet.extract.lexicon.Phrases.Hit;

/** Terms that are rendered by words known to be wrong for them, by {@link StrictTerms}. */
final class StrictTermCheck {
  private static final double CONFIDENCE = 0.6;

  private StrictTermCheck() {}

  /**
   * @param date of the article
   * @param texts with names blotted out
   * @param rendered tells where the terms are expected
   */
  static Stream<Issue> check(Bead bead, LocalDate date, Unnamed texts, RenderedWords rendered) {
    List<Hit<List<Term>>> terms = StrictTerms.bundled().in(bead.chinese().text()).toList();
    if (terms.isEmpty()) {
      return Stream.empty();
    }
    Plain english = Plain.of(bead.english().text());
    return terms.stream()
        .flatMap(
            hit ->
                hit.value().stream()
                    .filter(term -> term.holdsOn(date))
                    .flatMap(
                        term ->
                            term
                                .wrongIn(
                                    english,
                                    at ->
                                        texts.isNameInEnglish(at)
                                            ? Term.NOWHERE
                                            : rendered.expected(hit.begin()))
                                .map(words -> issue(bead, hit, term, words))
                                .stream()));
  }

  private static Issue issue(Bead bead, Hit<?> hit, Term term, Place words) {
    return new Issue(
        bead.english().part(words.begin(), words.end()),
        Optional.of(bead.chinese().part(hit.begin(), hit.end())),
        TermCheck.RULE,
        term.correct(),
        CONFIDENCE);
  }
}
