package org.broadsheet.annotation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.annotation.Annotations.Sentence;
import org.jspecify.annotations.Nullable;

/** Whether ids are unique and resolve, and bounds are in order, within one line. */
final class ReferenceCheck {
  private static final String ENTITIES = "/entities ";
  private static final String EVENTS = "/events ";

  private final List<String> problems = new ArrayList<>();
  private final Set<String> sentences;
  private final Set<String> entities;
  private final Set<String> mentions;
  private final Set<String> dates;
  private final Set<String> quantities;

  private ReferenceCheck(Annotations annotations) {
    sentences = ids("/sentences", annotations.sentences(), Sentence::id);
    entities = ids("/entities", annotations.entities(), Entity::id);
    mentions = ids("/mentions", annotations.mentions(), Mention::id);
    dates = ids("/dates", annotations.dates(), DateMention::id);
    quantities = ids("/quantities", annotations.quantities(), Quantity::id);
    ids("/events", annotations.events(), Event::id);
  }

  static List<String> problems(Annotations annotations) {
    ReferenceCheck check = new ReferenceCheck(annotations);
    annotations.sentences().forEach(check::sentence);
    annotations.entities().forEach(check::entity);
    annotations.mentions().forEach(check::mention);
    annotations.dates().forEach(check::date);
    annotations.quantities().forEach(check::quantity);
    annotations.events().forEach(check::event);
    return check.problems;
  }

  private <T> Set<String> ids(String where, List<T> items, Function<T, @Nullable String> id) {
    Set<String> ids = new HashSet<>();
    for (T item : items) {
      String value = id.apply(item);
      if (value != null && !ids.add(value)) {
        problems.add(where + ": id '" + value + "' is used twice");
      }
    }
    return ids;
  }

  private void sentence(Sentence sentence) {
    resolve(sentence.renders(), sentences, "/sentences ", sentence.id(), "/renders");
  }

  private void entity(Entity entity) {
    for (Annotations.Parent parent : entity.partOf()) {
      resolve(parent.parent(), entities, ENTITIES, entity.id(), "/partOf");
      resolve(parent.evidence(), mentions, ENTITIES, entity.id(), "/partOf");
    }
    resolve(entity.jurisdiction(), entities, ENTITIES, entity.id(), "/jurisdiction");
    resolve(entity.parentBody(), entities, ENTITIES, entity.id(), "/parentBody");
    for (Annotations.Role role : entity.roles()) {
      resolve(role.organization(), entities, ENTITIES, entity.id(), "/roles");
      resolve(role.evidence(), mentions, ENTITIES, entity.id(), "/roles");
    }
  }

  private void mention(Mention mention) {
    resolve(mention.entity(), entities, "/mentions ", mention.id(), "/entity");
    resolve(mention.renders(), mentions, "/mentions ", mention.id(), "/renders");
  }

  private void date(DateMention date) {
    resolve(date.renders(), dates, "/dates '", date.text(), "'/renders");
    if (date.from().isAfter(date.to())) {
      problems.add(
          "/dates '%s': from %s is after to %s".formatted(date.text(), date.from(), date.to()));
    }
  }

  private void quantity(Quantity quantity) {
    resolve(quantity.place(), entities, "/quantities ", quantity.id(), "/place");
    resolve(quantity.renders(), quantities, "/quantities ", quantity.id(), "/renders");
    BigDecimal min = quantity.min();
    BigDecimal max = quantity.max();
    if (min != null && max != null && min.compareTo(max) > 0) {
      problems.add("/quantities %s: min %s is over max %s".formatted(quantity.id(), min, max));
    }
  }

  private void event(Event event) {
    resolve(event.places(), entities, EVENTS, event.id(), "/places");
    resolve(event.actors(), entities, EVENTS, event.id(), "/actors");
    resolve(event.quantities(), quantities, EVENTS, event.id(), "/quantities");
    resolve(event.dates(), dates, EVENTS, event.id(), "/dates");
    LocalDate earliest = event.earliest();
    LocalDate latest = event.latest();
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      problems.add("/events %s: earliest %s is after %s".formatted(event.id(), earliest, latest));
    }
  }

  private void resolve(
      List<String> references, Set<String> known, String kind, String id, String field) {
    for (String reference : references) {
      resolve(reference, known, kind, id, field);
    }
  }

  /** The place is put into words only where a problem is told. */
  private void resolve(
      @Nullable String reference, Set<String> known, String kind, String id, String field) {
    if (reference != null && !known.contains(reference)) {
      problems.add(kind + id + field + ": nothing has the id '" + reference + "'");
    }
  }
}
