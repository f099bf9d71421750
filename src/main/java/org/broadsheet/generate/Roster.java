package org.broadsheet.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Parent;
import org.broadsheet.annotation.Annotations.Role;
import org.broadsheet.article.Language;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.generate.MarkedText.Mark;
import org.jspecify.annotations.Nullable;

/** The entities of a cast, with their ids in the annotations. */
record Roster(Cast cast) {
  private static final String COMMUNE = "commune";
  private static final String COMMITTEE = "committee";
  private static final String PERSON = "person";

  /** The entity that a mark names; empty for marks that name none. */
  Optional<String> entity(Mark mark) {
    return switch (mark.slot()) {
      case UNIT -> Optional.of(unit(mark.index()));
      case COMMUNE -> Optional.of(COMMUNE);
      case COMMITTEE -> Optional.of(COMMITTEE);
      case PERSON -> Optional.of(PERSON);
      case POST, FIGURE, DATE, DATELINE, TRIGGER, SENTENCE -> Optional.empty();
    };
  }

  String county() {
    return unit(cast.chain().size() - 1);
  }

  /**
   * The chain, and what else is named.
   *
   * @param named ids by {@link #entity(Mark)}
   */
  List<Entity> entities(Set<String> named) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < cast.chain().size(); i++) {
      Unit unit = cast.chain().get(i);
      entities.add(
          place(
              unit(i),
              unit.type().annotation(),
              name(language -> Cast.unitName(unit, language)),
              unit.id().value(),
              i == 0 ? List.of() : below(unit(i - 1))));
    }
    entities.add(
        place(
            COMMUNE,
            cast.communeType().annotation(),
            name(cast::communeName),
            null,
            below(county())));
    entities.add(
        new Entity(
            COMMITTEE,
            Kind.organization,
            null,
            name(cast::committeeName),
            List.of(),
            null,
            List.of(),
            List.of(),
            county(),
            null,
            null,
            List.of()));
    entities.add(person());
    return entities.stream()
        .filter(entity -> entity.gazetteer() != null || named.contains(entity.id()))
        .toList();
  }

  private Entity person() {
    return new Entity(
        PERSON,
        Kind.person,
        null,
        name(cast::personName),
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(new Role(Cast.post(Language.CHINESE), COMMITTEE, List.of())));
  }

  private static Entity place(
      String id,
      String type,
      Map<String, String> name,
      @Nullable String gazetteer,
      List<Parent> parents) {
    return new Entity(
        id,
        Kind.place,
        type,
        name,
        List.of(),
        gazetteer,
        List.of(),
        parents,
        null,
        null,
        null,
        List.of());
  }

  private static List<Parent> below(String parent) {
    return List.of(new Parent(parent, List.of(), null));
  }

  private static String unit(int index) {
    return "unit" + index;
  }

  /** By language tag, Chinese first. */
  static Map<String, String> name(Function<Language, String> name) {
    Map<String, String> byTag = new LinkedHashMap<>();
    byTag.put(Language.CHINESE.tag(), name.apply(Language.CHINESE));
    byTag.put(Language.ENGLISH.tag(), name.apply(Language.ENGLISH));
    return byTag;
  }
}
