package org.broadsheet.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Language;

/** One article's annotations by their ids. */
final class AnnotationIndex {
  private static final Comparator<Annotations.Mention> CHINESE_THEN_FIRST =
      Comparator.<Annotations.Mention, Boolean>comparing(
              mention -> Language.ofTag(mention.lang()) != Language.CHINESE)
          .thenComparing(Extent::of);

  private final Annotations annotations;
  private final Map<String, Annotations.Entity> entities;
  private final Map<String, Annotations.Mention> mentions;
  private final Map<String, Annotations.Mention> firstMentions;
  private final Map<String, Annotations.Quantity> quantities;
  private final Map<String, Annotations.DateMention> dates;
  private final Map<String, Annotations.Sentence> sentences;

  AnnotationIndex(Annotations annotations) {
    this.annotations = annotations;
    this.entities = byId(annotations.entities(), Annotations.Entity::id);
    this.mentions = byId(annotations.mentions(), Annotations.Mention::id);
    this.firstMentions = firstMentions(annotations.mentions());
    this.quantities = byId(annotations.quantities(), Annotations.Quantity::id);
    this.dates =
        byId(
            annotations.dates().stream().filter(date -> date.id() != null).toList(),
            date -> String.valueOf(date.id()));
    this.sentences = byId(annotations.sentences(), Annotations.Sentence::id);
  }

  Annotations annotations() {
    return annotations;
  }

  Annotations.Entity entity(String id) {
    return found(entities, id, "entity");
  }

  Annotations.Mention mention(String id) {
    return found(mentions, id, "mention");
  }

  Annotations.Quantity quantity(String id) {
    return found(quantities, id, "quantity");
  }

  Annotations.DateMention date(String id) {
    return found(dates, id, "date");
  }

  Annotations.Sentence sentence(String id) {
    return found(sentences, id, "sentence");
  }

  /** The first mention of an entity, a Chinese one where there is any. */
  Optional<Annotations.Mention> firstMention(String entity) {
    return Optional.ofNullable(firstMentions.get(entity));
  }

  private static Map<String, Annotations.Mention> firstMentions(
      List<Annotations.Mention> mentions) {
    Map<String, Annotations.Mention> first = new HashMap<>();
    for (Annotations.Mention mention : mentions) {
      if (mention.entity() != null) {
        first.merge(mention.entity(), mention, BinaryOperator.minBy(CHINESE_THEN_FIRST));
      }
    }
    return first;
  }

  private <T> T found(Map<String, T> byId, String id, String kind) {
    T value = byId.get(id);
    if (value == null) {
      throw new IllegalArgumentException(
          "annotations of %s refer to %s '%s', which they do not list; add it or drop the reference"
              .formatted(annotations.id(), kind, id));
    }
    return value;
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    values.forEach(value -> byId.put(id.apply(value), value));
    return byId;
  }
}
