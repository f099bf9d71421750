package org.broadsheet.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.rdf.Iri;

/** Which stretches of text each fact of an article rests on. */
final class Evidence {
  private static final String STATED = "stated";

  private final ArticleIris iris;
  private final AnnotationIndex index;
  private final NavigableSet<Extent> sentences = new TreeSet<>();
  private final NavigableSet<Extent> cited = new TreeSet<>();

  Evidence(ArticleIris iris, AnnotationIndex index) {
    this.iris = iris;
    this.index = index;
    Annotations annotations = index.annotations();
    annotations.sentences().forEach(sentence -> sentences.add(Extent.of(sentence)));
    for (Event event : annotations.events()) {
      ownSentence(event).ifPresent(sentences::add);
      if (STATED.equals(event.basis())) {
        cited.addAll(dates(event));
      }
    }
    annotations.quantities().forEach(quantity -> cited.add(Extent.of(quantity)));
    annotations.entities().stream().flatMap(this::cited).forEach(cited::add);
  }

  /**
   * The sentence that tells of an event, its trigger where none is known, its dates and figures.
   */
  List<Iri> of(Event event) {
    List<Iri> stretches = new ArrayList<>();
    sentenceOf(event).map(iris::sentence).ifPresent(stretches::add);
    mentionsOf(event).forEach(mention -> stretches.add(iris.mention(mention)));
    return stretches;
  }

  /** The mentions given, or the first mention of the entity where none are. */
  Stream<Extent> of(Entity entity, Collection<String> mentionIds) {
    return mentionIds.isEmpty()
        ? index.firstMention(entity.id()).map(Extent::of).stream()
        : mentionIds.stream().map(index::mention).map(Extent::of);
  }

  /**
   * Whether a fact rests on the sentence around this mention. A dateline's day is evidence, but the
   * sentence after it says nothing of the other events that it dates.
   */
  boolean isCited(Extent mention) {
    return cited.contains(mention);
  }

  /** The sentence around a stretch of text. */
  Optional<Extent> sentenceAround(Extent extent) {
    for (Extent sentence : sentences) {
      if (sentence.span().begin() > extent.span().begin()) {
        break;
      }
      if (sentence.contains(extent)) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  /** The sentence that tells of an event. */
  Optional<Extent> sentenceOf(Event event) {
    return ownSentence(event).or(() -> sentenceAround(Extent.ofTrigger(event)));
  }

  /** Every sentence behind a fact, in the order of the file. */
  NavigableSet<Extent> sentencesBehindFacts() {
    NavigableSet<Extent> behind = new TreeSet<>();
    index.annotations().events().forEach(event -> sentenceOf(event).ifPresent(behind::add));
    cited.forEach(extent -> sentenceAround(extent).ifPresent(behind::add));
    return behind;
  }

  /** The stretches beside its sentence that an event rests on. */
  List<Extent> mentionsOf(Event event) {
    List<Extent> mentions = new ArrayList<>();
    if (sentenceOf(event).isEmpty()) {
      mentions.add(Extent.ofTrigger(event));
    }
    mentions.addAll(dates(event));
    event.quantities().forEach(id -> mentions.add(Extent.of(index.quantity(id))));
    return mentions;
  }

  private List<Extent> dates(Event event) {
    List<Extent> dates = new ArrayList<>();
    event.dates().forEach(id -> dates.add(Extent.of(index.date(id))));
    return dates;
  }

  private Stream<Extent> cited(Entity entity) {
    Stream<Extent> parents =
        Attestations.attested(index, entity).flatMap(parent -> of(entity, parent.evidence()));
    Stream<Extent> roles = entity.roles().stream().flatMap(role -> of(entity, role.evidence()));
    return Stream.concat(parents, roles);
  }

  private static Optional<Extent> ownSentence(Event event) {
    return Optional.ofNullable(event.sentence())
        .map(sentence -> Extent.of(sentence.begin(), sentence.end(), event.lang()));
  }
}
