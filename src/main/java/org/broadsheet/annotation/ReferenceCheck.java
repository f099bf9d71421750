package org.broadsheet.annotation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.annotation.Annotations.Sentence;
import org.jspecify.annotations.Nullable;

/** Whether ids are unique and resolve, and bounds are in order, within one line. */
final class ReferenceCheck {
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
    items.stream()
        .map(id)
        .filter(Objects::nonNull)
        .filter(value -> !ids.add(value))
        .forEach(value -> problems.add(where + ": id '" + value + "' is used twice"));
    return ids;
  }

  private void sentence(Sentence sentence) {
    resolves("/sentences " + sentence.id() + "/renders", sentence.renders(), sentences);
  }

  private void entity(Entity entity) {
    String where = "/entities " + entity.id();
    entity
        .partOf()
        .forEach(
            parent -> {
              resolves(where + "/partOf", parent.parent(), entities);
              resolve(where + "/partOf", parent.evidence(), mentions);
            });
    resolves(where + "/jurisdiction", entity.jurisdiction(), entities);
    resolves(where + "/parentBody", entity.parentBody(), entities);
    entity
        .roles()
        .forEach(
            role -> {
              resolves(where + "/roles", role.organization(), entities);
              resolve(where + "/roles", role.evidence(), mentions);
            });
  }

  private void mention(Mention mention) {
    String where = "/mentions " + mention.id();
    resolves(where + "/entity", mention.entity(), entities);
    resolves(where + "/renders", mention.renders(), mentions);
  }

  private void date(DateMention date) {
    String where = "/dates '" + date.text() + "'";
    resolves(where + "/renders", date.renders(), dates);
    if (date.from().isAfter(date.to())) {
      problems.add(where + ": from " + date.from() + " is after to " + date.to());
    }
  }

  private void quantity(Quantity quantity) {
    String where = "/quantities " + quantity.id();
    resolves(where + "/place", quantity.place(), entities);
    resolves(where + "/renders", quantity.renders(), quantities);
    Optional<BigDecimal> max = Optional.ofNullable(quantity.max());
    if (max.isPresent() && quantity.min() != null && quantity.min().compareTo(max.get()) > 0) {
      problems.add(where + ": min " + quantity.min() + " is over max " + max.get());
    }
  }

  private void event(Event event) {
    String where = "/events " + event.id();
    resolve(where + "/places", event.places(), entities);
    resolve(where + "/actors", event.actors(), entities);
    resolve(where + "/quantities", event.quantities(), quantities);
    resolve(where + "/dates", event.dates(), dates);
    if (event.earliest() != null
        && event.latest() != null
        && event.earliest().isAfter(event.latest())) {
      problems.add(where + ": earliest " + event.earliest() + " is after " + event.latest());
    }
  }

  private void resolve(String where, Collection<String> references, Set<String> known) {
    references.forEach(reference -> resolves(where, reference, known));
  }

  private void resolves(String where, @Nullable String reference, Set<String> known) {
    Stream.ofNullable(reference)
        .filter(id -> !known.contains(id))
        .forEach(id -> problems.add(where + ": nothing has the id '" + id + "'"));
  }
}
