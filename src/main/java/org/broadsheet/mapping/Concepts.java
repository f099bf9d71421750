package org.broadsheet.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.rdf.Iri;
import org.broadsheet.vocab.Bs;

/** The concepts of the ontology for the gazetteer's enumerations and for event types. */
final class Concepts {
  private static final Map<String, UnitType> ANNOTATED =
      Arrays.stream(UnitType.values())
          .collect(Collectors.toMap(Concepts::annotationName, type -> type));

  private Concepts() {}

  /** Empty for what has no rank. */
  static Optional<Iri> level(Level level) {
    return level == Level.NONE
        ? Optional.empty()
        : Optional.of(term(pascalCase(level.name()) + "Level"));
  }

  static Iri unitType(UnitType type) {
    return term(pascalCase(type.name()));
  }

  /** The type that {@code unitType} of an annotation names. */
  static Optional<UnitType> annotatedType(String unitType) {
    return Optional.ofNullable(ANNOTATED.get(unitType));
  }

  /**
   * @param type {@code SendDown}
   */
  static Iri eventType(String type) {
    return term(type);
  }

  static Iri changeKind(ChangeEvent.Kind kind) {
    return switch (kind) {
      case FOUNDING -> Bs.UnitFounding;
      case ABOLITION -> Bs.UnitAbolition;
      case RENAME -> Bs.UnitRename;
      case SPLIT -> Bs.UnitSplit;
      case MERGE -> Bs.UnitMerge;
      case TRANSFER -> Bs.UnitTransfer;
      case LEVEL -> Bs.UnitLevelChange;
    };
  }

  private static Iri term(String name) {
    return new Iri(Bs.NAMESPACE + name);
  }

  private static String annotationName(UnitType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String pascalCase(String constant) {
    return Arrays.stream(constant.split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
