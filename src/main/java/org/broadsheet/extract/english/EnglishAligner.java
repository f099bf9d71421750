package org.broadsheet.extract.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Article;
import org.broadsheet.article.SourceText;
import org.broadsheet.extract.english.align.Anchors;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.align.ByOffset;
import org.broadsheet.extract.english.align.DateAligner;
import org.broadsheet.extract.english.align.EnglishFigures;
import org.broadsheet.extract.english.align.FigureAligner;
import org.broadsheet.extract.english.align.MentionAligner;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.align.SentenceAligner;
import org.broadsheet.extract.english.align.Unnamed;
import org.broadsheet.extract.english.alone.EnglishExtractor;
import org.broadsheet.extract.english.check.Checks;
import org.broadsheet.extract.english.check.LeftoverCheck;
import org.broadsheet.extract.english.check.NameConsistencyCheck;
import org.broadsheet.extract.english.check.PostCheck;
import org.broadsheet.extract.english.check.SurnameCheck;
import org.broadsheet.extract.english.figure.EnglishDate;
import org.broadsheet.extract.english.figure.EnglishDates;
import org.broadsheet.extract.english.name.EnglishNames;
import org.broadsheet.extract.english.text.Transcriptions;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.extract.text.Sentence;
import org.broadsheet.extract.text.Sentence.Part;
import org.broadsheet.gazetteer.Gazetteer;

/**
 * Adds the English half to what was found in the Chinese: sentences and what they render, names and
 * the Chinese mentions they render, dates and figures, and what does not fit the Chinese. The
 * original is the authority: nothing found in it is changed but for the English names of entities.
 * Thread-safe.
 */
public final class EnglishAligner {
  private final Gazetteer gazetteer;
  private final EnglishExtractor extractor;

  public EnglishAligner(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.extractor = new EnglishExtractor(gazetteer);
  }

  /**
   * The annotations of an article of English alone.
   *
   * @param header what is known before anything is read, its lists empty
   */
  public Annotations read(Reading english, Annotations header) {
    return extractor.extract(english, header);
  }

  /**
   * The annotations of the Chinese half with those of the English half added.
   *
   * @param chinese what was found in {@code original}
   */
  public Annotations align(Reading original, Reading translation, Annotations chinese) {
    Article article = original.article();
    EnglishNames names = new EnglishNames(gazetteer, chinese, Transcriptions.in(article, chinese));
    Enrichment enrichment = new Enrichment(article, chinese, names);
    LeftoverCheck leftovers = new LeftoverCheck(chinese, names);
    Set<String> masked = Unnamed.names(chinese);
    Set<String> people = PostCheck.people(chinese);
    MentionAligner mentions = new MentionAligner(chinese, names, article.nameHints());
    EnglishFigures figures = new EnglishFigures();
    List<Bead> beads = beads(original, translation, new Anchors(chinese, figures));
    Checks checks = new Checks(beads, article.date());
    ByOffset<Mention> found = new ByOffset<>(chinese.mentions(), Mention::begin);
    ByOffset<DateMention> dates = new ByOffset<>(chinese.dates(), DateMention::begin);
    ByOffset<Quantity> quantities = new ByOffset<>(chinese.quantities(), Quantity::begin);
    List<Rendering> named = new ArrayList<>();
    for (Bead bead : beads) {
      enrichment.sentences(bead);
      if (bead.isPair()) {
        List<Mention> here = found.in(bead);
        List<Rendering> renderings = mentions.align(bead, here);
        renderings.forEach(enrichment::rendering);
        named.addAll(renderings);
        BeadNumbers numbers = BeadNumbers.of(bead, figures);
        List<EnglishDate> days = EnglishDates.in(bead.english().text(), article.date());
        dates(bead, dates.in(bead), days, enrichment);
        FigureAligner.align(bead, quantities.in(bead), numbers, days)
            .forEach(pair -> enrichment.figure(pair, bead));
        Unnamed unnamed = Unnamed.of(bead, here, renderings, masked);
        leftovers.check(bead, here, renderings).forEach(enrichment::issue);
        PostCheck.check(bead, renderings, people).forEach(enrichment::issue);
        SurnameCheck.of(renderings, people).forEach(enrichment::issue);
        checks.of(bead, numbers, unnamed, renderings).forEach(enrichment::issue);
      }
    }
    checks.ofAll().forEach(enrichment::issue);
    new NameConsistencyCheck(chinese, names).check(named).forEach(enrichment::issue);
    return enrichment.annotations();
  }

  private static void dates(
      Bead bead,
      List<DateMention> originals,
      List<EnglishDate> translations,
      Enrichment enrichment) {
    Map<EnglishDate, DateMention> pairs = DateAligner.align(originals, translations);
    pairs.forEach((date, original) -> enrichment.date(date, bead, original));
    DateAligner.differences(bead, originals, translations, pairs).forEach(enrichment::issue);
  }

  /** The titles as one bead, then those of the bodies. */
  private static List<Bead> beads(Reading original, Reading translation, Anchors anchors) {
    SourceText source = original.source();
    List<Bead> beads = new ArrayList<>();
    beads.add(Bead.of(source, titles(original), titles(translation)));
    boolean headlines = hasHeadline(original) && hasHeadline(translation);
    beads.addAll(
        SentenceAligner.align(
            source, body(original, headlines), body(translation, headlines), anchors));
    return beads;
  }

  private static List<Sentence> titles(Reading reading) {
    return reading.sentences().stream().filter(sentence -> sentence.part() == Part.TITLE).toList();
  }

  private static boolean hasHeadline(Reading reading) {
    return reading.sentences().stream().anyMatch(sentence -> sentence.part() == Part.HEADLINE);
  }

  /** The sentences of the body; a headline that one language alone repeats has no partner. */
  private static List<Sentence> body(Reading reading, boolean headlines) {
    return reading.sentences().stream()
        .filter(sentence -> sentence.part() != Part.TITLE)
        .filter(sentence -> headlines || sentence.part() != Part.HEADLINE)
        .toList();
  }
}
