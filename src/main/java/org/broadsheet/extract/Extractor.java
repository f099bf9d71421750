package org.broadsheet.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Extent;
import org.broadsheet.annotation.Annotations.TextPart;
import org.broadsheet.article.Article;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.Localized;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.date.DateRecogniser;
import org.broadsheet.extract.date.DistinctDates;
import org.broadsheet.extract.date.FoundDate;
import org.broadsheet.extract.english.EnglishAligner;
import org.broadsheet.extract.event.EventRecogniser;
import org.broadsheet.extract.quantity.DistinctQuantities;
import org.broadsheet.extract.quantity.FoundQuantity;
import org.broadsheet.extract.quantity.QuantityRecogniser;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.extract.text.Sentence;
import org.broadsheet.gazetteer.Gazetteer;

/**
 * Everything that the built-in recognisers find in an article. Pure: the same article gives the
 * same annotations. Immutable, shared between threads.
 */
public final class Extractor {
  private static final String NEWSPAPER = "人民日报";

  private final NameRecogniser names;
  private final DateRecogniser dates = new DateRecogniser();
  private final QuantityRecogniser quantities = new QuantityRecogniser();
  private final EventRecogniser events = new EventRecogniser();
  private final EnglishAligner english;

  public Extractor(Gazetteer gazetteer) {
    names = new NameRecogniser(gazetteer);
    english = new EnglishAligner(gazetteer);
  }

  /**
   * @throws IllegalStateException when an annotation's offsets do not slice to its text: a fault of
   *     a recogniser
   */
  public Annotations extract(Article article) {
    Optional<Reading> original = Reading.of(article, Language.CHINESE);
    Optional<Reading> translation = Reading.of(article, Language.ENGLISH);
    Annotations chinese = original.map(this::original).orElseGet(() -> header(article));
    Annotations annotations =
        translation
            .map(
                words ->
                    original
                        .map(reading -> english.align(reading, words, chinese))
                        .orElseGet(() -> english.read(words, chinese)))
            .orElse(chinese);
    Offsets.check(article.source(), annotations);
    return annotations;
  }

  /** What is known of an article before its halves are read. */
  private static Annotations header(Article article) {
    return annotations(
        article, List.of(), new Names(List.of(), List.of()), List.of(), List.of(), List.of());
  }

  /** What the Chinese half tells. */
  private Annotations original(Reading reading) {
    Names named = names.recognise(reading);
    NamedText text = NamedText.of(reading, named.entities(), named.mentions());
    List<FoundDate> foundDates = dates.recognise(reading);
    List<FoundQuantity> foundQuantities = quantities.recognise(text, foundDates);
    DistinctDates dateEntries = DistinctDates.of(foundDates);
    DistinctQuantities quantityEntries = DistinctQuantities.of(foundQuantities);
    return annotations(
        reading.article(),
        sentences(reading),
        named,
        dateEntries.mentions(),
        quantityEntries.quantities(),
        events.recognise(text, foundDates, dateEntries, foundQuantities, quantityEntries));
  }

  private static Annotations annotations(
      Article article,
      List<Annotations.Sentence> sentences,
      Names named,
      List<Annotations.DateMention> dates,
      List<Annotations.Quantity> quantities,
      List<Annotations.Event> events) {
    return new Annotations(
        article.id().value(),
        new Annotations.Source(
            article.source().file(), article.source().sha256(), article.source().encoding()),
        articleHeader(article),
        article.halves().stream().map(Extractor::textPart).toList(),
        sentences,
        named.entities(),
        named.mentions(),
        dates,
        quantities,
        events);
  }

  private static Annotations.Header articleHeader(Article article) {
    return new Annotations.Header(
        NEWSPAPER,
        article.date(),
        article.page(),
        article.pageName(),
        article.column(),
        byTag(article.title()),
        article.authors().stream().map(Extractor::byTag).toList());
  }

  private static Map<String, String> byTag(Localized text) {
    Map<String, String> byTag = new LinkedHashMap<>();
    if (text.chinese() != null) {
      byTag.put(Language.CHINESE.tag(), text.chinese());
    }
    if (text.english() != null) {
      byTag.put(Language.ENGLISH.tag(), text.english());
    }
    return byTag;
  }

  private static TextPart textPart(Half half) {
    Extent body = new Extent(half.body().begin(), half.body().end());
    return new TextPart(half.language().tag(), half.span().begin(), half.span().end(), body);
  }

  private static List<Annotations.Sentence> sentences(Reading reading) {
    List<Annotations.Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      sentences.add(
          new Annotations.Sentence(
              "s" + (sentences.size() + 1),
              reading.language().tag(),
              sentence.span().begin(),
              sentence.span().end(),
              null));
    }
    return sentences;
  }
}
