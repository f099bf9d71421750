package org.broadsheet.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;

/** Places, organisations and people that the Chinese half names, by any accepted name. */
final class EntityJudge implements Judge {
  @Override
  public Stream<Judgement> judge(Gold gold, Annotations found) {
    FoundEntities entities = new FoundEntities(found);
    return Stream.of(
            judged(Kind.PLACES, gold.places(), Annotations.Kind.place, entities),
            judged(
                Kind.ORGANISATIONS, gold.organisations(), Annotations.Kind.organization, entities),
            judged(Kind.PEOPLE, gold.people(), Annotations.Kind.person, entities))
        .flatMap(judgements -> judgements);
  }

  private static Stream<Judgement> judged(
      Kind kind, List<Gold.Entity> gold, Annotations.Kind found, FoundEntities entities) {
    return new OneToOne<Gold.Entity, Entity>(
            kind,
            AcceptedNames::shared,
            Gold.Entity::fullName,
            EntityJudge::label,
            entities::grounds)
        .judge(gold, entities.inChinese(found));
  }

  private static String label(Entity entity) {
    Map<String, String> names = new TreeMap<>(entity.name());
    return names.getOrDefault("zh-Hans", names.toString());
  }
}
