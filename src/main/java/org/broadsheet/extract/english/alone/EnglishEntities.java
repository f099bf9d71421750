package org.broadsheet.extract.english.alone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Parent;
import org.broadsheet.article.Language;
import org.broadsheet.extract.english.alone.EnglishPlaces.FoundPlace;
import org.broadsheet.gazetteer.Unit;
import org.jspecify.annotations.Nullable;

/** The entities of one article of English alone, one a name and kind, with their parents. */
final class EnglishEntities {
  private static final String ENGLISH = Language.ENGLISH.tag();
  private static final String CHINESE = Language.CHINESE.tag();

  private final Map<String, Entity> byName = new LinkedHashMap<>();
  private final Map<String, Kind> kinds = new TreeMap<>();
  private final Map<String, List<Parent>> parents = new TreeMap<>();

  /** The place, of its gazetteer unit where only one bears the name. */
  Entity place(FoundPlace place) {
    @Nullable Unit unit = place.units().size() == 1 ? place.units().get(0) : null;
    Map<String, String> name = new TreeMap<>(Map.of(ENGLISH, place.name()));
    place.chinese().ifPresent(chinese -> name.put(CHINESE, chinese));
    if (unit != null) {
      name.put(ENGLISH, unit.english());
      name.put(CHINESE, unit.chinese());
    }
    return kept(
        Kind.place + " " + name.get(ENGLISH),
        new Entity(
            nextId(),
            Kind.place,
            unit != null ? unit.type().annotation() : place.unitType(),
            name,
            List.of(),
            unit != null ? unit.id().value() : null,
            unit != null
                ? List.of()
                : place.units().stream().map(each -> each.id().value()).toList(),
            List.of(),
            null,
            null,
            null,
            List.of()));
  }

  /** An organisation or a person, of whom nothing but the name is known. */
  Entity named(Kind kind, String name) {
    return kept(kind + " " + name, Entity.named(nextId(), kind, ENGLISH, name));
  }

  /** That one place lies in another, as two mentions say together. */
  void within(Mention child, Mention parent) {
    String above = String.valueOf(parent.entity());
    List<Parent> known =
        parents.computeIfAbsent(String.valueOf(child.entity()), key -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.parent().equals(above))) {
      known.add(new Parent(above, List.of(child.id(), parent.id()), null));
    }
  }

  boolean isOf(Kind kind, Mention mention) {
    return kinds.get(String.valueOf(mention.entity())) == kind;
  }

  /** All of them with their parents, in the order of the text. */
  List<Entity> all() {
    return byName.values().stream().map(this::placed).toList();
  }

  private Entity kept(String key, Entity entity) {
    Entity known = byName.putIfAbsent(key, entity);
    kinds.putIfAbsent(entity.id(), entity.kind());
    return known == null ? entity : known;
  }

  private String nextId() {
    return "e" + (byName.size() + 1);
  }

  private Entity placed(Entity entity) {
    List<Parent> above = parents.get(entity.id());
    return above == null
        ? entity
        : new Entity(
            entity.id(),
            entity.kind(),
            entity.unitType(),
            entity.name(),
            entity.altNames(),
            entity.gazetteer(),
            entity.candidates(),
            above,
            entity.jurisdiction(),
            entity.parentBody(),
            entity.inferred(),
            entity.roles());
  }
}
