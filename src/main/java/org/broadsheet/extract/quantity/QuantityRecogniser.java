package org.broadsheet.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.context.PlaceContext;
import org.broadsheet.extract.date.FoundDate;
import org.broadsheet.extract.text.Dateline;
import org.broadsheet.extract.text.Sentence;

/** Finds every figure in the Chinese half of an article. Immutable, shared between threads. */
public final class QuantityRecogniser {
  private static final Set<Sentence.Part> READ =
      Set.of(Sentence.Part.TITLE, Sentence.Part.HEADING, Sentence.Part.BODY);

  private final FigureScanner scanner = new FigureScanner();
  private final CountedNoun nouns = new CountedNoun();

  /** In text order, repeated headlines left out. */
  public List<FoundQuantity> recognise(NamedText text, List<FoundDate> dates) {
    List<Span> taken = new ArrayList<>();
    dates.forEach(date -> taken.add(date.span()));
    text.reading().datelines().stream().map(Dateline::span).forEach(taken::add);
    text.mentions().forEach(mention -> taken.add(new Span(mention.begin(), mention.end())));
    PlaceContext places = new PlaceContext(text);
    List<FoundQuantity> found = new ArrayList<>();
    for (Sentence sentence : text.reading().sentences()) {
      if (READ.contains(sentence.part())) {
        found.addAll(inSentence(text, sentence, taken, places));
      }
    }
    return List.copyOf(found);
  }

  private List<FoundQuantity> inSentence(
      NamedText text, Sentence sentence, List<Span> taken, PlaceContext places) {
    List<Span> here = taken.stream().filter(sentence.span()::overlaps).toList();
    int base = text.reading().source().toUtf16(sentence.span().begin());
    IntPredicate isTaken =
        index -> {
          int offset = text.reading().source().toCodePoints(base + index);
          return here.stream().anyMatch(span -> span.begin() <= offset && offset < span.end());
        };
    List<FoundQuantity> found = new ArrayList<>();
    for (Figure figure : scanner.scan(sentence.text(), isTaken)) {
      Span span = text.reading().source().span(base + figure.begin(), base + figure.end());
      found.add(
          new FoundQuantity(
              span,
              sentence.text().substring(figure.begin(), figure.end()),
              figure,
              sentence,
              nouns.of(sentence.text(), figure).orElse(null),
              places.placeOf(sentence, span.begin()).orElse(null)));
    }
    return found;
  }
}
