package org.broadsheet.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Parent;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitId;
import org.jspecify.annotations.Nullable;

/** Which provinces the articles of a run tell most of, and of which time. */
public final class Highlights {
  private final Gazetteer gazetteer;
  private final Map<String, Integer> events = new TreeMap<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  public Highlights(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  public void add(Annotations annotations) {
    LocalDate issue = annotations.article().date();
    first = first == null || issue.isBefore(first) ? issue : first;
    last = last == null || issue.isAfter(last) ? issue : last;
    Map<String, Entity> entities =
        annotations.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    for (Event event : annotations.events()) {
      Set<String> provinces = new HashSet<>();
      event.places().forEach(place -> climb(place, entities, provinces, new HashSet<>()));
      provinces.forEach(province -> events.merge(province, 1, Integer::sum));
    }
  }

  private void climb(
      String place, Map<String, Entity> entities, Set<String> provinces, Set<String> seen) {
    Entity entity = entities.get(place);
    if (entity == null || !seen.add(place)) {
      return;
    }
    if (isProvince(entity)) {
      provinces.add(String.valueOf(entity.gazetteer()));
    }
    entity.partOf().stream()
        .map(Parent::parent)
        .forEach(parent -> climb(parent, entities, provinces, seen));
  }

  private boolean isProvince(Entity entity) {
    return Optional.ofNullable(entity.gazetteer())
        .flatMap(id -> gazetteer.unit(new UnitId(id)))
        .filter(unit -> unit.level() == Level.PROVINCE)
        .isPresent();
  }

  /** Provinces by their number of events, most first, then by id. */
  public List<UnitId> provinces() {
    return events.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> new UnitId(entry.getKey()))
        .toList();
  }

  /** The earliest day of issue; empty without articles. */
  public Optional<LocalDate> first() {
    return Optional.ofNullable(first);
  }

  /** The latest day of issue; empty without articles. */
  public Optional<LocalDate> last() {
    return Optional.ofNullable(last);
  }
}
