package org.broadsheet.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Mention;

/** The entities of one article's annotations, by id and by what the Chinese half mentions. */
final class FoundEntities {
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private final Map<String, Grounds> grounds = new HashMap<>();
  private final Set<String> mentionedInChinese;

  FoundEntities(Annotations found) {
    found.entities().forEach(entity -> byId.put(entity.id(), entity));
    List<Mention> chinese =
        found.mentions().stream().filter(mention -> mention.lang().startsWith("zh")).toList();
    mentionedInChinese =
        chinese.stream()
            .map(Mention::entity)
            .filter(entity -> entity != null)
            .collect(Collectors.toUnmodifiableSet());
    for (Mention mention : chinese) {
      if (mention.entity() != null) {
        grounds.merge(
            mention.entity(),
            new Grounds(mention.rule(), mention.confidence()),
            FoundEntities::surer);
      }
    }
  }

  Collection<Entity> all() {
    return byId.values();
  }

  /** The entities of one kind that the Chinese half mentions, in the order of the annotations. */
  List<Entity> inChinese(Annotations.Kind kind) {
    return byId.values().stream()
        .filter(entity -> entity.kind() == kind && mentionedInChinese.contains(entity.id()))
        .toList();
  }

  /** Those of the entity's surest Chinese mention. */
  Grounds grounds(Entity entity) {
    return grounds.getOrDefault(entity.id(), Grounds.NONE);
  }

  /** The surer of two, the earlier one where they are equally sure. */
  private static Grounds surer(Grounds earlier, Grounds later) {
    if (later.confidence() == null) {
      return earlier;
    }
    return earlier.confidence() == null || earlier.confidence() < later.confidence()
        ? later
        : earlier;
  }
}
