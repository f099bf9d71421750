package org.broadsheet.extract.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.FigureAligner.Pair;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.alone.EnglishFacts;
import org.broadsheet.extract.english.figure.CountedNoun;
import org.broadsheet.extract.english.figure.EnglishDate;
import org.broadsheet.extract.english.figure.EnglishNumber;
import org.broadsheet.extract.english.name.EnglishNames;
import org.broadsheet.extract.english.text.Surface;
import org.jspecify.annotations.Nullable;

/** Gathers what is found in the English half of one article onto what the Chinese gave. */
final class Enrichment {
  private static final String ENGLISH = Language.ENGLISH.tag();
  private static final String CHINESE = Language.CHINESE.tag();
  private static final String MISTRANSLATION = "mistranslation";

  private final Article article;
  private final Annotations chinese;
  private final EnglishNames names;
  private final List<Annotations.Sentence> sentences;
  private final Map<Map.Entry<String, Integer>, String> sentenceIds = new HashMap<>();
  private final List<Mention> mentions;
  private final List<DateMention> dates;
  private final List<Quantity> quantities;
  private final Map<String, String> surfaces = new HashMap<>();
  private final Map<Span, String> originals = new HashMap<>();
  private final Map<String, String> counted = new HashMap<>();
  private final FlaggedWords flagged;

  Enrichment(Article article, Annotations chinese, EnglishNames names) {
    this.article = article;
    this.chinese = chinese;
    this.names = names;
    this.flagged = new FlaggedWords(article.source());
    this.sentences = new ArrayList<>(chinese.sentences());
    chinese
        .sentences()
        .forEach(one -> sentenceIds.put(Map.entry(one.lang(), one.begin()), one.id()));
    this.mentions = new ArrayList<>(chinese.mentions());
    this.dates = new ArrayList<>(chinese.dates());
    this.quantities = new ArrayList<>(chinese.quantities());
    chinese
        .mentions()
        .forEach(mention -> originals.put(new Span(mention.begin(), mention.end()), mention.id()));
  }

  /** The sentences of a bead, the Chinese ones unless they are there already. */
  void sentences(Bead bead) {
    @Nullable String first = null;
    for (var original : bead.originals()) {
      String id = sentence(original.span(), CHINESE, null);
      first = first == null ? id : first;
    }
    for (var translation : bead.translations()) {
      sentence(translation.span(), ENGLISH, first);
    }
  }

  private String sentence(Span span, String language, @Nullable String renders) {
    String known = sentenceIds.get(Map.entry(language, span.begin()));
    if (known != null) {
      return known;
    }
    String id = "s" + (sentences.size() + 1);
    sentences.add(new Annotations.Sentence(id, language, span.begin(), span.end(), renders));
    sentenceIds.put(Map.entry(language, span.begin()), id);
    return id;
  }

  void rendering(Rendering rendering) {
    Surface surface = rendering.surface();
    Surface.Fault fault = surface.fault();
    if (fault == null) {
      surfaces.putIfAbsent(rendering.entity(), rendering.text());
    } else {
      flagged.add(rendering.span());
    }
    mentions.add(
        new Mention(
            nextMention(),
            rendering.span().begin(),
            rendering.span().end(),
            ENGLISH,
            rendering.text(),
            rendering.entity(),
            rendering.original().map(Mention::id).orElse(null),
            fault == null ? null : MISTRANSLATION,
            fault == null ? null : fault.correct(),
            fault == null ? surface.rule() : fault.rule(),
            rounded(surface.confidence())));
  }

  /** An issue, unless its words are flagged already. */
  void issue(Issue issue) {
    if (!flagged.add(issue)) {
      return;
    }
    Span words = issue.english();
    @Nullable String renders =
        issue.chinese().map(span -> original(span, issue.rule())).orElse(null);
    mentions.add(
        new Mention(
            nextMention(),
            words.begin(),
            words.end(),
            ENGLISH,
            article.source().slice(words),
            null,
            renders,
            MISTRANSLATION,
            issue.correct(),
            issue.rule(),
            rounded(issue.confidence())));
  }

  /** The Chinese words as a mention, so that the English can say what it renders. */
  private String original(Span span, String rule) {
    return originals.computeIfAbsent(
        span,
        key -> {
          String id = nextMention();
          mentions.add(
              new Mention(
                  id,
                  span.begin(),
                  span.end(),
                  CHINESE,
                  article.source().slice(span),
                  null,
                  null,
                  null,
                  null,
                  rule,
                  null));
          return id;
        });
  }

  void date(EnglishDate date, Bead bead, DateMention original) {
    dates.add(EnglishFacts.date("d" + (dates.size() + 1), bead.english(), date, original));
  }

  void figure(Pair pair, Bead bead) {
    EnglishNumber number = pair.translation();
    quantities.add(EnglishFacts.figure("q" + (quantities.size() + 1), bead.english(), pair));
    CountedNoun after = CountedNoun.after(bead.english().text(), number.end());
    if (after.noun() != null) {
      counted.put(pair.original().id(), after.noun());
    }
    if (pair.differs() != null) {
      Span figure = bead.english().part(number.begin(), number.end());
      Span source = new Span(pair.original().begin(), pair.original().end());
      issue(
          new Issue(
              figure, Optional.of(source), String.valueOf(pair.differs()), pair.right(), 0.75));
    }
  }

  /** Everything together; entities carry their right English names. */
  Annotations annotations() {
    return new Annotations(
        chinese.id(),
        chinese.source(),
        chinese.article(),
        chinese.texts(),
        sentences,
        chinese.entities().stream().map(this::named).toList(),
        mentions,
        dates,
        quantities.stream().map(this::counting).toList(),
        chinese.events());
  }

  private Entity named(Entity entity) {
    Optional<String> english =
        names.of(entity).or(() -> Optional.ofNullable(surfaces.get(entity.id())));
    if (english.isEmpty()) {
      return entity;
    }
    Map<String, String> name = new TreeMap<>(entity.name());
    name.put(ENGLISH, english.get());
    return new Entity(
        entity.id(),
        entity.kind(),
        entity.unitType(),
        name,
        entity.altNames(),
        entity.gazetteer(),
        entity.candidates(),
        entity.partOf(),
        entity.jurisdiction(),
        entity.parentBody(),
        entity.inferred(),
        entity.roles());
  }

  /** The Chinese figure with what is counted in English as well. */
  private Quantity counting(Quantity quantity) {
    String noun = counted.get(quantity.id());
    if (noun == null || !quantity.of().containsKey(CHINESE)) {
      return quantity;
    }
    Map<String, String> of = new TreeMap<>(quantity.of());
    of.put(ENGLISH, noun);
    return new Quantity(
        quantity.id(),
        quantity.begin(),
        quantity.end(),
        quantity.lang(),
        quantity.text(),
        quantity.min(),
        quantity.max(),
        quantity.unit(),
        of,
        quantity.place(),
        quantity.approximate(),
        quantity.renders(),
        quantity.issue(),
        quantity.rule(),
        quantity.confidence());
  }

  private String nextMention() {
    return "m" + (mentions.size() + 1);
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
