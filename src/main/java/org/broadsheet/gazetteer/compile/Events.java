package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.DateNotation;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.WordNotation;

/** The change events: what the facts tell of, and what the tables of codes show from 1981 on. */
final class Events {
  private final Collection<Draft> shipped;
  private final Map<String, ChangeEvent> events = new TreeMap<>();

  Events(Collection<Draft> shipped) {
    this.shipped = shipped;
  }

  Collection<ChangeEvent> all() {
    return events.values();
  }

  void addListed(Collection<ChangeEvent> listed) {
    listed.forEach(event -> events.put(event.id(), event));
  }

  /** The changes of one unit, each once, with the units they name as they were on the day. */
  void add(String key, Changes.Change change, Phases phases) {
    Fact fact = change.fact();
    ChangeEvent.Kind kind = fact.change();
    if (kind == null) {
      return;
    }
    boolean renamed = kind == ChangeEvent.Kind.RENAME || kind == ChangeEvent.Kind.LEVEL;
    if (renamed && fact.claim() == Fact.Claim.BEGIN) {
      return;
    }
    LocalDate day = fact.window().last();
    LocalDate before = fact.window().first().minusDays(1);
    List<Draft> own =
        phases.on(key, fact.claim() == Fact.Claim.END ? before : day).stream().toList();
    List<Draft> others =
        fact.others().stream()
            .flatMap(
                other -> phases.on(other, fact.claim() == Fact.Claim.END ? day : before).stream())
            .toList();
    switch (fact.claim()) {
      case BEGIN -> add(kind, fact.window(), others, own, change.sources());
      case MOVE ->
          add(kind, fact.window(), phases.on(key, before).stream().toList(), own, change.sources());
      case END -> add(kind, fact.window(), own, others, change.sources());
      case STATE -> throw new IllegalArgumentException("a state is no change");
    }
  }

  void add(
      ChangeEvent.Kind kind,
      Window window,
      Collection<Draft> before,
      Collection<Draft> after,
      Collection<String> sources) {
    List<UnitId> from = ids(before);
    List<UnitId> to = ids(after);
    Optional<UnitId> named =
        switch (kind) {
          case SPLIT, FOUNDING, TRANSFER -> Stream.concat(to.stream(), from.stream()).findFirst();
          case RENAME, LEVEL, MERGE, ABOLITION ->
              Stream.concat(from.stream(), to.stream()).findFirst();
        };
    if (named.isEmpty()) {
      return;
    }
    String id =
        named.get()
            + "-"
            + WordNotation.format(kind)
            + "-"
            + DateNotation.format(window.begin()).replaceAll("[/.]+", "-");
    ChangeEvent known = events.get(id);
    Set<UnitId> allBefore = new TreeSet<>(from);
    Set<UnitId> allAfter = new TreeSet<>(to);
    Set<String> allSources = new TreeSet<>(sources);
    if (known != null) {
      allBefore.addAll(known.before());
      allAfter.addAll(known.after());
      allSources.addAll(known.sources());
    }
    events.put(
        id,
        new ChangeEvent(
            id,
            kind,
            window.begin(),
            window.precision(),
            List.copyOf(allBefore),
            List.copyOf(allAfter),
            List.copyOf(allSources)));
  }

  private List<UnitId> ids(Collection<Draft> drafts) {
    List<UnitId> ids = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean known = shipped.contains(draft) || draft.type.level().compareTo(Level.PROVINCE) <= 0;
      if (known && draft.id != null && !ids.contains(draft.id)) {
        ids.add(draft.id);
      }
    }
    return ids;
  }
}
