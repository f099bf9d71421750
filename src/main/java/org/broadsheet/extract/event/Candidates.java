package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.date.FoundDate;
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

  /** The triggers of the running text outside names and datelines, by sentence, in text order. */
  Map<Sentence, List<Candidate>> bySentence() {
    Map<Sentence, List<Hit>> hits = new LinkedHashMap<>();
    Map<String, Integer> total = new HashMap<>();
    for (Sentence sentence : text.reading().sentences()) {
      if (sentence.part() == Sentence.Part.BODY) {
        List<Hit> found =
            lexicon.find(sentence.text()).stream()
                .filter(hit -> !isNameOrDateline(sentence, hit))
                .toList();
        found.forEach(hit -> total.merge(hit.trigger().word(), 1, Integer::sum));
        if (!found.isEmpty()) {
          hits.put(sentence, found);
        }
      }
    }
    Map<String, Integer> told = new HashMap<>();
    Map<Sentence, List<Candidate>> candidates = new LinkedHashMap<>();
    hits.forEach((sentence, found) -> candidates.put(sentence, in(sentence, found, told, total)));
    return candidates;
  }

  /**
   * @param told how often each word stands before, counted on
   * @param total how often each word stands in the article
   */
  private List<Candidate> in(
      Sentence sentence, List<Hit> hits, Map<String, Integer> told, Map<String, Integer> total) {
    Tokens tokens = Tokens.of(sentence.text());
    Surroundings surroundings = Surroundings.of(sentence, text, dates, quantities);
    boolean isShort = text.reading().half().span().length() < SHORT_REPORT;
    List<Candidate> candidates = new ArrayList<>();
    for (Clause clause : Clause.of(sentence.text())) {
      List<Hit> here = hits.stream().filter(hit -> clause.contains(hit.begin())).toList();
      for (int i = 0; i < here.size(); i++) {
        Hit hit = here.get(i);
        String word = hit.trigger().word();
        int earlier = told.merge(word, 1, Integer::sum) - 1;
        candidates.add(
            new Candidate(
                sentence,
                clause,
                hit,
                tokens,
                sentence.text().substring(clause.begin(), hit.begin()),
                sentence.text().substring(hit.end(), Math.max(hit.end(), clause.end())),
                Neighbours.of(here, i, hits.size() == 1),
                surroundings,
                earlier,
                total.getOrDefault(word, 0) - earlier - 1,
                isShort));
      }
    }
    return candidates;
  }

  private boolean isNameOrDateline(Sentence sentence, Hit hit) {
    Span span = span(sentence, hit.begin(), hit.end());
    return text.overlaps(span)
        || dates.stream().map(FoundDate::span).anyMatch(span::overlaps)
        || text.reading().datelines().stream().map(Dateline::span).anyMatch(span::overlaps);
  }

  Span span(Sentence sentence, int begin, int end) {
    SourceText source = text.reading().source();
    int base = source.toUtf16(sentence.span().begin());
    return source.span(base + begin, base + end);
  }
}
