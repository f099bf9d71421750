package org.broadsheet.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Parent;

/**
 * Which place lies in which. A gold pair is right when the parent is reached directly or over other
 * parents found; a found pair is extra only if both its places are in the gold file and the gold
 * pairs do not give it: a parent from the gazetteer that the text does not name is no error.
 */
final class PartOfJudge implements Judge {
  @Override
  public Stream<Judgement> judge(Gold gold, Annotations found) {
    Places places = new Places(gold, found);
    List<Judgement> judgements = new ArrayList<>();
    Set<Pair> allowed = new HashSet<>();
    for (Gold.PartOf pair : gold.partOf()) {
      Set<String> children = places.ids(pair.child());
      Set<String> parents = places.ids(pair.parent());
      boolean right =
          children.stream().anyMatch(child -> !Collections.disjoint(places.above(child), parents));
      String label = pair.child() + " in " + pair.parent();
      judgements.add(
          right ? Judgement.right(Kind.PART_OF, label) : Judgement.missed(Kind.PART_OF, label));
      for (String child : children) {
        for (String parent : parents) {
          allowed.add(new Pair(child, parent));
          places.above(parent).forEach(higher -> allowed.add(new Pair(child, higher)));
        }
      }
    }
    Set<String> known = places.known();
    places.direct().stream()
        .filter(pair -> known.contains(pair.child()) && known.contains(pair.parent()))
        .filter(pair -> !allowed.contains(pair))
        .map(pair -> Judgement.extra(Kind.PART_OF, places.label(pair)))
        .forEach(judgements::add);
    return judgements.stream();
  }

  /** A child and a parent by entity id. */
  private record Pair(String child, String parent) {}

  /** The places of one article on both sides. */
  private static final class Places {
    private final Map<String, Set<String>> goldNames = new LinkedHashMap<>();
    private final Map<String, Entity> found = new LinkedHashMap<>();

    Places(Gold gold, Annotations annotations) {
      gold.places().forEach(place -> goldNames.put(place.fullName(), AcceptedNames.of(place)));
      new FoundEntities(annotations).all().forEach(entity -> found.put(entity.id(), entity));
    }

    /** The found places that a gold place's canonical name stands for. */
    Set<String> ids(String canonical) {
      Set<String> names = goldNames.getOrDefault(canonical, Set.of(NormalForm.of(canonical)));
      return found.values().stream()
          .filter(entity -> entity.kind() == Annotations.Kind.place)
          .filter(entity -> !Collections.disjoint(AcceptedNames.of(entity), names))
          .map(Entity::id)
          .collect(Collectors.toUnmodifiableSet());
    }

    /** The found places that are in the gold file too. */
    Set<String> known() {
      return goldNames.keySet().stream()
          .map(this::ids)
          .flatMap(Collection::stream)
          .collect(Collectors.toUnmodifiableSet());
    }

    Set<Pair> direct() {
      return found.values().stream()
          .flatMap(
              child -> child.partOf().stream().map(over -> new Pair(child.id(), over.parent())))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everything over a found place; itself only where it is stated to be its own parent. */
    Set<String> above(String id) {
      Set<String> ancestors = new LinkedHashSet<>();
      climb(id, id, ancestors);
      return ancestors;
    }

    private void climb(String start, String id, Set<String> ancestors) {
      Entity entity = found.get(id);
      if (entity == null) {
        return;
      }
      for (Parent over : entity.partOf()) {
        boolean backAtStart = over.parent().equals(start) && !id.equals(start);
        if (!backAtStart && ancestors.add(over.parent())) {
          climb(start, over.parent(), ancestors);
        }
      }
    }

    String label(Pair pair) {
      return name(pair.child()) + " in " + name(pair.parent());
    }

    private String name(String id) {
      Entity entity = found.get(id);
      return entity == null ? id : entity.name().getOrDefault("zh-Hans", id);
    }
  }
}
