package org.broadsheet.extract.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.NameMatch;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;

/** Parents that the tables give, as of the article's day, among the places that the text names. */
final class GazetteerParents {
  private final PlaceNames names;
  private final Gazetteer gazetteer;
  private final Scene scene;

  GazetteerParents(PlaceNames names, Scene scene) {
    this.names = names;
    this.gazetteer = names.gazetteer();
    this.scene = scene;
  }

  /** The nearest ancestor that the gazetteer knows on the day and the text names. */
  Optional<PartOfPlace> of(PlaceMention child) {
    Optional<UnitId> unit = child.place().linked();
    if (unit.isEmpty()) {
      return countryOf(child.place()).map(place -> new PartOfPlace(child, place, null));
    }
    for (UnitId ancestor : gazetteer.ancestorsOn(unit.get(), scene.day())) {
      for (Place place : scene.inBody()) {
        if (place.linked().equals(Optional.of(ancestor)) && isNear(place, child)) {
          return Optional.of(new PartOfPlace(child, place, null));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Provinces hold for the whole text, what lies below them for their paragraph, and special
   * districts that a sentence names several of for that sentence.
   */
  private boolean isNear(Place place, PlaceMention child) {
    int paragraph = scene.paragraph(child);
    int sentence = scene.sentence(child);
    boolean city = place.unitType().endsWith("city");
    return place.level() != Level.PREFECTURE
        || isOnlyOfItsKind(place)
        || scene.mentions().stream()
            .filter(mention -> mention.place().equals(place))
            .anyMatch(
                mention ->
                    scene.sentence(mention) == sentence
                        || (scene.paragraph(mention) == paragraph && (city || isAlone(mention))));
  }

  /** Whether a sentence names one special district alone, so that the next ones may go on in it. */
  private boolean isAlone(PlaceMention prefecture) {
    return scene.mentions().stream()
        .filter(other -> scene.sentence(other) == scene.sentence(prefecture))
        .map(PlaceMention::place)
        .filter(other -> other.level() == Level.PREFECTURE && !other.equals(prefecture.place()))
        .allMatch(other -> other.unitType().endsWith("city"));
  }

  /** Whether an article speaks of one special district alone. */
  private boolean isOnlyOfItsKind(Place place) {
    return !place.unitType().endsWith("city")
        && scene.inBody().stream()
            .filter(other -> other.level() == Level.PREFECTURE && !other.equals(place))
            .allMatch(other -> other.unitType().endsWith("city"));
  }

  /** The hall of a city, 川东 of its province. */
  private static boolean isPartOfItsParent(KnownPlace known) {
    return known.kind() == KnownPlace.Kind.SITE || known.kind() == KnownPlace.Kind.PLACE;
  }

  /**
   * The country of a foreign city, the city of a site, the province of its part, where the text
   * names both.
   */
  private Optional<Place> countryOf(Place city) {
    return names.known().named(city.name()).stream()
        .filter(known -> city.unitType().equals("city") || isPartOfItsParent(known))
        .filter(known -> known.parent() != null && known.inUse(scene.date()))
        .flatMap(
            known -> scene.inBody().stream().filter(place -> place.name().equals(known.parent())))
        .findFirst();
  }

  /** Whether the lexicon has a region as part of another: 岳北 of 太岳. */
  boolean isRegionIn(Place region, Place other) {
    return names.known().named(region.name()).stream()
        .anyMatch(known -> other.name().equals(known.parent()));
  }

  /** All that a place lies in on the article's day. */
  List<UnitId> ancestors(Place place) {
    return place.linked().map(this::ancestors).orElse(List.of());
  }

  private List<UnitId> ancestors(UnitId unit) {
    return gazetteer.ancestorsOn(unit, scene.day());
  }

  private Stream<Unit> above(UnitId unit, Level level) {
    return ancestors(unit).stream()
        .flatMap(above -> gazetteer.unit(above).stream())
        .filter(above -> above.level() == level);
  }

  /** 鲁西北的|德州: a part of a province by direction, and a unit of that province. */
  boolean isRegionOf(PlaceMention region, PlaceMention child) {
    return region.rule().equals(NameSpan.Form.KNOWN.rule())
        && child.place().level().compareTo(Level.PROVINCE) > 0
        && names.known().named(region.place().name()).stream()
            .filter(known -> known.kind() == KnownPlace.Kind.PLACE && known.parent() != null)
            .anyMatch(
                known ->
                    meant(child.place()).stream()
                        .flatMap(unit -> ancestors(unit).stream())
                        .flatMap(unit -> gazetteer.unit(unit).stream())
                        .anyMatch(unit -> unit.chinese().equals(known.parent())));
  }

  /** A county of the People's Republic whose prefecture the gazetteer does not know. */
  boolean lacksPrefecture(Place place) {
    return place.level() == Level.COUNTY
        && !place.unitType().equals("city")
        && !scene.ofBaseAreas()
        && place.linked().stream()
            .flatMap(unit -> above(unit, Level.PREFECTURE))
            .findAny()
            .isEmpty();
  }

  /** Whether the gazetteer has a county under a prefecture of that name, be it of another time. */
  boolean isPrefectureOf(Place prefecture, Place county) {
    return county.level() == Level.COUNTY
        && county.linked().stream()
            .flatMap(unit -> above(unit, Level.PREFECTURE))
            .anyMatch(
                unit ->
                    PlaceNaming.stem(unit.chinese()).equals(PlaceNaming.stem(prefecture.name())));
  }

  /** Whether the gazetteer has a county in another prefecture than a city. */
  boolean hasElsewhere(Place county, Place city) {
    List<UnitId> above =
        county.linked().stream()
            .flatMap(unit -> above(unit, Level.PREFECTURE))
            .map(Unit::id)
            .toList();
    return city.unitType().equals("prefecture-level-city")
        && !above.isEmpty()
        && city.linked().filter(above::contains).isEmpty();
  }

  /**
   * Whether a base area that is named after provinces, 冀中 or 苏皖, or part of one that is, 太行 of
   * 晋冀鲁豫, may hold a unit: one that lay in any of them at some time, and no city abroad.
   */
  boolean mayLieInBaseArea(Place area, PlaceMention child) {
    if (child.rule().equals(NameSpan.Form.KNOWN.rule())) {
      return false;
    }
    Set<UnitId> provinces = provincesOf(area);
    List<UnitId> units = meant(child.place());
    return provinces.isEmpty()
        || units.isEmpty()
        || units.stream().flatMap(this::everAbove).anyMatch(provinces::contains);
  }

  /**
   * Whether a base area's own name, or that of the one that it was part of, tells its provinces.
   */
  boolean tellsItsProvinces(Place area) {
    return !provincesOf(area).isEmpty();
  }

  private Set<UnitId> provincesOf(Place area) {
    Set<UnitId> named = provincesIn(area.name());
    return named.isEmpty()
        ? names.known().named(area.name()).stream()
            .flatMap(known -> Stream.ofNullable(known.parent()))
            .flatMap(upper -> provincesIn(upper).stream())
            .collect(Collectors.toSet())
        : named;
  }

  /** 冀中: the provinces that a name calls by their one character. */
  private Set<UnitId> provincesIn(String name) {
    return name.chars()
        .mapToObj(Character::toString)
        .flatMap(character -> gazetteer.matching(character).stream())
        .filter(match -> match.kind() == NameMatch.Kind.ABBREVIATION)
        .map(match -> match.unit().id())
        .collect(Collectors.toSet());
  }

  /** The unit that a place is, or those of other days that its name may mean. */
  private static List<UnitId> meant(Place place) {
    return place.linked().map(List::of).orElse(place.candidates());
  }

  /** All units that one was ever part of, directly or not. */
  private Stream<UnitId> everAbove(UnitId unit) {
    Set<UnitId> found = new LinkedHashSet<>(Set.of(unit));
    Deque<UnitId> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      gazetteer.parents(open.remove()).stream()
          .map(PartOf::parent)
          .filter(found::add)
          .forEach(open::add);
    }
    return found.stream();
  }

  /**
   * Whether the gazetteer does not have all the units that a name may mean in other provinces, or
   * greater regions, than the parent; of a parent that is none of its own it tells nothing.
   */
  boolean mayLieIn(Place child, Place parent) {
    List<UnitId> units = meant(child);
    return units.isEmpty()
        || !(parent.level() == Level.PROVINCE || parent.level() == Level.GREATER_REGION)
        || parent.linked().isEmpty()
        || units.stream()
            .map(unit -> thenOrEver(unit, parent.level()))
            .anyMatch(
                above -> above.isEmpty() || parent.linked().filter(above::contains).isPresent());
  }

  /**
   * The units of a level above one on the article's day, else those of any time: 德州专区 after its
   * end.
   */
  private List<UnitId> thenOrEver(UnitId unit, Level level) {
    List<UnitId> then = above(unit, level).map(Unit::id).toList();
    return then.isEmpty()
        ? everAbove(unit)
            .flatMap(above -> gazetteer.unit(above).stream())
            .filter(above -> above.level() == level)
            .map(Unit::id)
            .toList()
        : then;
  }
}
