package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.NameMatch;
import org.broadsheet.gazetteer.ShortNames;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.UnitType;

/**
 * Decides which place each name of one passage means, by the form it was found in and what was
 * named before; between units of one name {@link UnitChoice} decides. What stays open keeps its
 * candidates.
 */
final class PlaceResolver {
  private static final String VILLAGE = "村";

  private final PlaceNames names;
  private final Gazetteer gazetteer;
  private final Passage passage;
  private final LocalDate day;
  private final UnitChoice choice;
  private final FormerUnits former;
  private final AreasOfTheDay areas;
  private final Map<String, Place> byKey = new LinkedHashMap<>();
  private final Map<String, Place> byStem = new LinkedHashMap<>();
  private final Set<UnitId> provinces = new LinkedHashSet<>();

  /** Greater regions that the passage also names as administrations: 华北 of a text on 华北区. */
  private final Set<String> namedAsUnit = new HashSet<>();

  /** Villages that the passage writes with 村, also where it leaves the word out: 杨庄村 and 杨庄. */
  private final Set<String> villages = new HashSet<>();

  PlaceResolver(PlaceNames names, Passage passage) {
    this.names = names;
    this.gazetteer = names.gazetteer();
    this.passage = passage;
    this.day = PlaceNames.dayAsked(passage.date());
    this.choice = new UnitChoice(names, passage, day);
    this.former = new FormerUnits(names, passage.date(), day);
    this.areas = new AreasOfTheDay(names, passage, day);
  }

  /** The mentions of all names, in text order. */
  List<PlaceMention> resolve(List<NameSpan> spans) {
    spans.stream()
        .filter(span -> span.form() == NameSpan.Form.KNOWN && span.name().endsWith("区"))
        .flatMap(span -> names.known().named(span.name()).stream())
        .filter(known -> known.kind() == KnownPlace.Kind.GREATER_REGION)
        .forEach(known -> namedAsUnit.add(known.name()));
    spans.stream()
        .map(NameSpan::name)
        .filter(name -> name.endsWith(VILLAGE))
        .forEach(villages::add);
    spans.stream().filter(span -> names.isProvince(span.name())).forEach(this::noteProvince);
    spans.stream()
        .filter(span -> tellsItsType(span))
        .forEach(span -> register(decide(span, List.of())));
    List<PlaceMention> mentions = new ArrayList<>();
    for (NameSpan span : spans) {
      Place place = register(decide(span, mentions));
      mentions.add(
          new PlaceMention(
              span.begin(),
              span.end(),
              place,
              span.form().rule(),
              place.candidates().isEmpty()
                  ? span.form().confidence()
                  : span.form().confidence() * 0.9));
    }
    return mentions;
  }

  private static boolean tellsItsType(NameSpan span) {
    return span.form() == NameSpan.Form.FULL
        || (span.form() == NameSpan.Form.SUFFIXED
            && !PlaceNaming.stem(span.name()).equals(span.name()));
  }

  private void noteProvince(NameSpan span) {
    names.matching(span.name(), day).stream()
        .map(NameMatch::unit)
        .filter(unit -> unit.level() == Level.PROVINCE)
        .forEach(unit -> provinces.add(unit.id()));
  }

  private Place register(Place place) {
    Place known = byKey.putIfAbsent(place.key(), place);
    if (known != null) {
      return known;
    }
    Place first = place;
    byStem.putIfAbsent(PlaceNaming.stem(place.name()), first);
    place
        .linked()
        .flatMap(gazetteer::unit)
        .ifPresent(unit -> byStem.putIfAbsent(ShortNames.stem(unit.type(), unit.chinese()), first));
    return first;
  }

  private Place decide(NameSpan span, List<PlaceMention> before) {
    return switch (span.form()) {
      case ABBREVIATED -> abbreviated(span);
      case NUMBERED -> NumberedPlaces.named(passage, span, before);
      case SUFFIXED, LINE_END -> suffixed(span, before);
      case FOREIGN -> PlaceNaming.foreign(span.name());
      case KNOWN -> known(span, before);
      case FULL, SHORT, LISTED -> unit(span, before);
    };
  }

  private Place suffixed(NameSpan span, List<PlaceMention> before) {
    if (span.name().endsWith("段") && !before.isEmpty()) {
      return PlaceNaming.unlisted(before.get(before.size() - 1).place().name() + span.name());
    }
    if (span.suffix() != null && !span.suffix().isEmpty()) {
      return PlaceNaming.unlisted(PlaceNaming.full(span));
    }
    Optional<Unit> prefecture = autonomousPrefecture(span.name());
    if (prefecture.isPresent()) {
      return PlaceNaming.of(prefecture.get());
    }
    Optional<Place> shortened = shortened(span.name());
    if (shortened.isPresent()) {
      return shortened.get();
    }
    if (villages.contains(span.name() + VILLAGE)) {
      return PlaceNaming.unlisted(span.name() + VILLAGE);
    }
    Place named = byStem.get(span.name());
    return named == null ? PlaceNaming.unlisted(span.name()) : named;
  }

  /** 义亭公社 of a text that has 义亭人民公社, 耿马县 of one that has 耿马傣族佤族自治县. */
  private Optional<Place> shortened(String name) {
    return Optional.ofNullable(byStem.get(PlaceNaming.stem(name)))
        .filter(
            same ->
                name.endsWith("公社")
                    ? same.unitType().equals("commune")
                    : name.endsWith("县") && same.name().endsWith("自治县"));
  }

  /** 甘孜藏族自治区: the prefectures were called so until 1955; 巴音郭楞蒙古族自治州, which is written without 族. */
  private Optional<Unit> autonomousPrefecture(String name) {
    if (!name.endsWith("族自治州") && !name.endsWith("族自治区")) {
      return Optional.empty();
    }
    return Stream.of("族自治州", "自治州")
        .map(suffix -> name.substring(0, name.length() - "族自治州".length()) + suffix)
        .flatMap(prefecture -> names.matching(prefecture).stream())
        .map(NameMatch::unit)
        .findFirst();
  }

  private Place abbreviated(NameSpan span) {
    List<KnownPlace> countries =
        span.name().length() > 1
            ? names.known().named(span.name())
            : names.known().abbreviated(span.name().charAt(0));
    List<Place> places = countries.stream().map(PlaceNaming::of).toList();
    Optional<Place> named =
        places.stream().filter(place -> byStem.containsKey(place.name())).findFirst();
    List<NameMatch> provinces = names.matching(span.name(), day);
    boolean province = !span.types().isEmpty() || (named.isEmpty() && places.isEmpty());
    if (province && !provinces.isEmpty()) {
      return PlaceNaming.of(provinces.get(0).unit());
    }
    return named.orElseGet(
        () -> places.isEmpty() ? PlaceNaming.unlisted(span.name()) : places.get(0));
  }

  private Place known(NameSpan span, List<PlaceMention> before) {
    if (span.name().endsWith("边区") && span.end() - span.begin() == 2) {
      return borderRegion(span, before);
    }
    Optional<KnownPlace> place =
        names.known().named(span.name()).stream()
            .filter(known -> known.inUse(passage.date()))
            .findFirst();
    String name = place.map(KnownPlace::name).orElse(span.name());
    Optional<Unit> province =
        names.matching(name, day).stream()
            .map(NameMatch::unit)
            .filter(unit -> unit.level() == Level.PROVINCE)
            .findFirst();
    if (province.isPresent() && !isAreaBeforeProvinces(place)) {
      return PlaceNaming.of(province.get());
    }
    Optional<Unit> district = specialDistrict(place, name);
    if (district.isPresent()) {
      return PlaceNaming.of(district.get());
    }
    Place area = byStem.get(name);
    if (area != null && place.filter(known -> known.kind() == KnownPlace.Kind.PLACE).isPresent()) {
      return area;
    }
    boolean asUnit = place.isEmpty() || !span.types().isEmpty();
    if (asUnit && !names.matching(span.name()).isEmpty()) {
      return unit(span, before);
    }
    KnownPlace known = place.orElseGet(() -> names.known().named(span.name()).get(0));
    return greaterRegion(namedAsUnit.contains(known.name()) ? known.name() + "区" : span.name())
        .map(unit -> PlaceNaming.linked(known, unit))
        .orElseGet(() -> PlaceNaming.of(known));
  }

  /** 辽东 in 1947: a part of the Northeast, of which a province was made two years later. */
  private boolean isAreaBeforeProvinces(Optional<KnownPlace> known) {
    return passage.date().isBefore(day)
        && known.filter(place -> place.isAreaOn(passage.date())).isPresent();
  }

  /** 晋南 while there was a special district of that name: no mere part of its province. */
  private Optional<Unit> specialDistrict(Optional<KnownPlace> known, String name) {
    return known.filter(place -> place.kind() == KnownPlace.Kind.PLACE).stream()
        .filter(place -> place.parent() != null)
        .flatMap(place -> names.matching(name, passage.date()).stream())
        .map(NameMatch::unit)
        .filter(unit -> unit.type() == UnitType.SPECIAL_DISTRICT)
        .filter(unit -> unit.existence().knownOn(passage.date()))
        .findFirst();
  }

  /** 西北区 as an administration of 1949-54; 西北 alone may be no more than a direction. */
  private Optional<Unit> greaterRegion(String name) {
    return gazetteer.matching(name, day).stream()
        .map(NameMatch::unit)
        .filter(unit -> unit.level() == Level.GREATER_REGION && name.endsWith("区"))
        .findFirst();
  }

  /** 边区 alone: the border region that the report named before, else the newspaper's own. */
  private Place borderRegion(NameSpan span, List<PlaceMention> before) {
    int begin = passage.briefBegin(span.begin());
    Place region = PlaceNaming.of(names.known().named(span.name()).get(0));
    for (PlaceMention mention : before) {
      if (mention.begin() >= begin && mention.place().name().endsWith("边区")) {
        region = mention.place();
      }
    }
    return region;
  }

  /**
   * 开县|临江区: a district right after a county or city in which the gazetteer has none of its name.
   */
  private boolean isElsewhere(NameSpan span, List<PlaceMention> before) {
    if (before.isEmpty() || !names.isDistrict(span.name()) || !names.isFull(span.name())) {
      return false;
    }
    PlaceMention upper = before.get(before.size() - 1);
    Optional<UnitId> unit = upper.place().linked();
    return upper.end() == span.begin()
        && unit.isPresent()
        && upper.place().level().compareTo(Level.PREFECTURE) >= 0
        && names.matching(span.name()).stream()
            .flatMap(match -> gazetteer.parents(match.unit().id()).stream())
            .noneMatch(spell -> spell.parent().equals(unit.get()));
  }

  private Place unit(NameSpan span, List<PlaceMention> before) {
    Optional<Place> district = areas.of(span, byStem);
    if (district.isPresent()) {
      return district.get();
    }
    Place sameStem = byStem.get(span.name());
    if (sameStem != null && span.types().isEmpty() && span.form() != NameSpan.Form.FULL) {
      return sameStem;
    }
    if (isElsewhere(span, before)) {
      return PlaceNaming.unlisted(span.name());
    }
    Optional<Place> shortened = shortened(span.name());
    if (shortened.isPresent() && names.matching(span.name(), day).isEmpty()) {
      return shortened.get();
    }
    List<Unit> units = choice.of(span, before, provinces);
    return switch (units.size()) {
      case 0 -> PlaceNaming.unlisted(PlaceNaming.full(span));
      case 1 -> former.onTheDay(span.name(), units.get(0));
      default -> PlaceNaming.undecided(units);
    };
  }
}
