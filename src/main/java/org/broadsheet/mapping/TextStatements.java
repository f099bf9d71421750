package org.broadsheet.mapping;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.SourceText;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.ItsRdf;
import org.broadsheet.vocab.Nif;

/** Mentions and sentences, named by their offsets; every anchor is cut from the source itself. */
final class TextStatements {
  private final SourceText source;
  private final ArticleIris iris;
  private final AnnotationIndex index;
  private final EntityIris entities;
  private final Evidence evidence;

  TextStatements(
      SourceText source,
      ArticleIris iris,
      AnnotationIndex index,
      EntityIris entities,
      Evidence evidence) {
    this.source = source;
    this.iris = iris;
    this.index = index;
    this.entities = entities;
    this.evidence = evidence;
  }

  /** Every mention of an entity, every figure, and the dates and triggers that events rest on. */
  Stream<Statement> mentions() {
    return collected().entrySet().stream()
        .flatMap(mention -> describe(mention.getKey(), mention.getValue()));
  }

  /** The sentences behind facts and those that render them. */
  Stream<Statement> sentences() {
    NavigableSet<Extent> behind = evidence.sentencesBehindFacts();
    NavigableMap<Extent, NavigableSet<Extent>> originals = new TreeMap<>();
    behind.forEach(sentence -> originals.put(sentence, new TreeSet<>()));
    for (Annotations.Sentence sentence : index.annotations().sentences()) {
      if (sentence.renders() != null) {
        Extent original = Extent.of(index.sentence(sentence.renders()));
        if (behind.contains(original)) {
          originals.computeIfAbsent(Extent.of(sentence), key -> new TreeSet<>()).add(original);
        }
      }
    }
    return originals.entrySet().stream()
        .flatMap(
            sentence ->
                string(iris.sentence(sentence.getKey()), Nif.Sentence, sentence.getKey())
                    .withEach(Bs.renders, sentence.getValue(), iris::sentence)
                    .stream());
  }

  private NavigableMap<Extent, TextMention> collected() {
    NavigableMap<Extent, TextMention> mentions = new TreeMap<>();
    Annotations annotations = index.annotations();
    for (Annotations.Mention mention : annotations.mentions()) {
      TextMention text = at(mentions, Extent.of(mention));
      text.entity(mention.entity());
      text.issue(mention.issue());
      text.found(mention.rule(), mention.confidence());
      if (mention.renders() != null) {
        text.renders(Extent.of(index.mention(mention.renders())));
      }
    }
    for (Annotations.Quantity quantity : annotations.quantities()) {
      TextMention text = at(mentions, Extent.of(quantity));
      text.issue(quantity.issue());
      text.found(quantity.rule(), quantity.confidence());
      if (quantity.renders() != null) {
        text.renders(Extent.of(index.quantity(quantity.renders())));
      }
    }
    for (Annotations.Event event : annotations.events()) {
      evidence.mentionsOf(event).forEach(extent -> at(mentions, extent));
    }
    for (Annotations.DateMention date : annotations.dates()) {
      TextMention cited = mentions.get(Extent.of(date));
      if (cited != null) {
        cited.found(date.rule(), date.confidence());
      }
    }
    return mentions;
  }

  private static TextMention at(NavigableMap<Extent, TextMention> mentions, Extent extent) {
    return mentions.computeIfAbsent(extent, key -> new TextMention());
  }

  private Stream<Statement> describe(Extent extent, TextMention mention) {
    Description description =
        string(iris.mention(extent), Nif.OffsetBasedString, extent)
            .withEach(ItsRdf.taIdentRef, mention.entities(), entities::of)
            .withEach(Bs.renders, mention.renders(), iris::mention)
            .withEach(ItsRdf.locQualityIssueType, mention.issues(), Literal::string)
            .withEach(Bs.extractionRule, mention.rules(), Literal::string);
    if (mention.confidence() != null) {
      description.with(ItsRdf.taConfidence, Literal.decimal(mention.confidence()));
    }
    if (evidence.isCited(extent)) {
      evidence
          .sentenceAround(extent)
          .ifPresent(sentence -> description.with(Nif.sentence, iris.sentence(sentence)));
    }
    return description.stream();
  }

  private Description string(Iri iri, Iri type, Extent extent) {
    return new Description(iri, iris.graph())
        .a(type)
        .with(Nif.referenceContext, iris.source())
        .with(Nif.beginIndex, Literal.integer(extent.span().begin()))
        .with(Nif.endIndex, Literal.integer(extent.span().end()))
        .withText(Nif.anchorOf, source.slice(extent.span()), extent.language());
  }
}
