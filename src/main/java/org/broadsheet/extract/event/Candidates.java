package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.date.FoundDate;
import org.broadsheet.extract.event.Trigger.Strength;
import org.broadsheet.extract.event.TriggerLexicon.Hit;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.quantity.FoundQuantity;
import org.broadsheet.extract.text.Dateline;
import org.broadsheet.extract.text.Sentence;

/** Lists the triggers of one article with what stands around them. */
record Candidates(
    NamedText text, List<FoundDate> dates, List<FoundQuantity> quantities, TriggerLexicon lexicon) {

  /** Characters of a half, header and all, from which on a report is long. */
  private static final int SHORT_REPORT = 900;

  /** The triggers of a sentence outside names and datelines, in text order. */
  List<Candidate> in(Sentence sentence) {
    List<Hit> hits = lexicon.find(sentence.text());
    if (hits.isEmpty()) {
      return List.of();
    }
    List<Clause> clauses = Clause.of(sentence.text());
    Tokens tokens = Tokens.of(sentence.text());
    List<Candidate> candidates = new ArrayList<>();
    int clauseIndex = -1;
    int rank = 0;
    boolean strong = false;
    for (Hit hit : hits) {
      Clause clause = clauseOf(clauses, hit);
      if (isNameOrDateline(sentence, hit)) {
        continue;
      }
      boolean sameClause = clause.index() == clauseIndex;
      rank = sameClause ? rank + 1 : 0;
      strong &= sameClause;
      clauseIndex = clause.index();
      candidates.add(candidate(sentence, clause, hit, tokens, rank, strong));
      strong |= hit.trigger().strength() == Strength.STRONG;
    }
    return candidates;
  }

  private Candidate candidate(
      Sentence sentence, Clause clause, Hit hit, Tokens tokens, int rank, boolean strong) {
    Span head = span(sentence, clause.begin(), hit.begin());
    Span tail = span(sentence, hit.end(), Math.max(hit.end(), clause.end()));
    Span whole = span(sentence, clause.begin(), clause.end());
    return new Candidate(
        sentence,
        clause,
        hit,
        tokens,
        sentence.text().substring(clause.begin(), hit.begin()),
        sentence.text().substring(hit.end(), Math.max(hit.end(), clause.end())),
        rank,
        strong,
        quantities.stream().map(FoundQuantity::span).anyMatch(tail::contains),
        dates.stream().map(FoundDate::span).anyMatch(whole::contains),
        !text.within(head).isEmpty(),
        text.reading().half().span().length() < SHORT_REPORT);
  }

  private boolean isNameOrDateline(Sentence sentence, Hit hit) {
    Span span = span(sentence, hit.begin(), hit.end());
    return text.overlaps(span)
        || dates.stream().map(FoundDate::span).anyMatch(span::overlaps)
        || text.reading().datelines().stream().map(Dateline::span).anyMatch(span::overlaps);
  }

  private static Clause clauseOf(List<Clause> clauses, Hit hit) {
    return clauses.stream()
        .filter(clause -> clause.contains(hit.begin()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a trigger lies outside all clauses: " + hit));
  }

  Span span(Sentence sentence, int begin, int end) {
    SourceText source = text.reading().source();
    int base = source.toUtf16(sentence.span().begin());
    return source.span(base + begin, base + end);
  }
}
