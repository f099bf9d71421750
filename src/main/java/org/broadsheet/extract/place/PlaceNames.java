package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Remembered;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.NameMatch;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.UnitType;

/** Every place name of the gazetteer and the lexicons, in one automaton. Immutable. */
final class PlaceNames {
  /** Governments by which a unit was also called, and words that are no name alone. */
  private static final Expression NO_PLACE =
      Expression.compile(
          "(?:政府|委员会|公署)$|^第.{1,2}$|^自治[区州县旗]$|^第?[一二三四五六七八九十]{1,3}(?:专|分|行政)?区$|^(?:全县|解放区|城区|郊区|市区|矿区|新区|东区|西区|南区|北区|中区|城关区)$");

  private static final Expression AREA = Expression.compile("(?<![专地治政])区$");

  private static final Set<UnitType> COUNTIES = Set.of(UnitType.COUNTY, UnitType.DISTRICT);

  /** First day that the gazetteer covers, the founding of the People's Republic. */
  static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

  private static final int HEARD_AFTER = 3;

  /** By then the provinces that had been divided were whole again. */
  private static final LocalDate PROVINCES_RESTORED = LocalDate.of(1953, 1, 1);

  private final Gazetteer gazetteer;
  private final KnownPlaces known;
  private final Phrases<String> phrases;
  private final Phrases<String> railways;
  private final Remembered<List<NameMatch>> matches = new Remembered<>(this::match);

  PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.known = new KnownPlaces();
    Map<String, String> names = new HashMap<>();
    for (String name : gazetteer.names()) {
      if (!NO_PLACE.isIn(name)) {
        names.put(name, name);
        names.putIfAbsent(name.replace('丘', '邱').replace('壮', '僮').replace('冈', '岗'), name);
      }
    }
    known.names().forEach(name -> names.put(name, name));
    names.keySet().removeIf(name -> name.length() < 2);
    this.phrases = new Phrases<>(names);
    this.railways =
        new Phrases<>(
            KnownPlaces.railways().stream().collect(Collectors.toMap(pair -> pair, pair -> pair)));
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  KnownPlaces known() {
    return known;
  }

  /** The ends of the railways that a text writes, 陇海, with or without a word for the line. */
  List<Phrases.Hit<String>> railways(String text) {
    return railways.in(text);
  }

  List<Phrases.Hit<String>> in(String text) {
    return phrases.in(text);
  }

  /** The gazetteer's units of a name; its greater regions are the lexicon's. */
  List<NameMatch> matching(String name) {
    return matches.of(name);
  }

  private List<NameMatch> match(String name) {
    List<NameMatch> written = gazetteer.matching(name);
    return (written.isEmpty() ? gazetteer.matching(asListed(name)) : written)
        .stream().filter(match -> match.unit().level() != Level.GREATER_REGION).toList();
  }

  /** 内邱, 桂西僮族, 宁岗: as the gazetteer writes names that the newspaper wrote otherwise. */
  private static String asListed(String name) {
    return name.replace('邱', '丘').replace('僮', '壮').replace('岗', '冈');
  }

  /** {@link #matching(String)}, only those units that possibly existed that day. */
  List<NameMatch> matching(String name, LocalDate on) {
    return matching(name).stream().filter(match -> gazetteer.existedOn(match.unit(), on)).toList();
  }

  boolean isFull(String name) {
    return hasKind(name, NameMatch.Kind.FULL) || hasKind(name, NameMatch.Kind.OTHER);
  }

  boolean isShort(String name) {
    return hasKind(name, NameMatch.Kind.SHORT);
  }

  /**
   * Whether a unit of this name stood on a day or a few years before, while its old name was still
   * heard; before the gazetteer begins, on its first day.
   */
  boolean inUse(String name, LocalDate day) {
    return inUse(name, day, EnumSet.allOf(UnitType.class));
  }

  /**
   * The day on which the gazetteer is asked about an article: earlier ones are read as of its
   * first.
   */
  static LocalDate dayAsked(LocalDate day) {
    return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
  }

  /** {@link #inUse(String, LocalDate)} of a unit of one of the types. */
  boolean inUse(String name, LocalDate day, Set<UnitType> types) {
    LocalDate on = dayAsked(day);
    return matching(name).stream()
        .map(NameMatch::unit)
        .filter(unit -> types.contains(unit.type()))
        .anyMatch(
            unit ->
                gazetteer.existedOn(unit, on)
                    || gazetteer.existedOn(unit, on.minusYears(HEARD_AFTER))
                    || isOfTheRepublicOfChina(unit, day));
  }

  /**
   * 江苏 and 安徽 before they were provinces again: those of the Republic of China, which the People's
   * Republic divided until 1952.
   */
  boolean isOfTheRepublicOfChina(Unit unit, LocalDate day) {
    LocalDate begin = unit.existence().begin().latest();
    return unit.type() == UnitType.PROVINCE
        && begin != null
        && day.isBefore(begin)
        && begin.isBefore(PROVINCES_RESTORED);
  }

  /** 拉萨: whether a city of another time bears the name, whose town was there on any day. */
  boolean isTownOfACity(String name) {
    return matching(name).stream()
        .anyMatch(match -> match.unit().type() == UnitType.PREFECTURE_LEVEL_CITY);
  }

  boolean isKnown(String name) {
    return !known.named(name).isEmpty();
  }

  boolean isName(String name) {
    return isKnown(name) || !matching(name).isEmpty();
  }

  /** Whether only districts of cities bear the name. */
  boolean isDistrict(String name) {
    return !matching(name).isEmpty()
        && matching(name).stream().allMatch(match -> match.unit().type() == UnitType.DISTRICT);
  }

  /** Whether only counties, and perhaps districts of cities, bear the name. */
  boolean isCounty(String name) {
    return matching(name).stream().anyMatch(match -> match.unit().type() == UnitType.COUNTY)
        && matching(name).stream().map(match -> match.unit().type()).allMatch(COUNTIES::contains);
  }

  /** Whether only units of the rank of counties bear the name. */
  boolean isOfCountyRank(String name) {
    return !matching(name).isEmpty()
        && matching(name).stream().allMatch(match -> match.unit().level() == Level.COUNTY);
  }

  /** Whether a county bears the name on a day, be it the name of a city later: 迁安. */
  boolean isCountyOn(String name, LocalDate day) {
    LocalDate on = dayAsked(day);
    return matching(name, on).stream().anyMatch(match -> match.unit().type() == UnitType.COUNTY);
  }

  /** Whether only districts and other areas below a county bear the name. */
  boolean isArea(String name) {
    return !matching(name).isEmpty()
        && matching(name).stream().allMatch(match -> AREA.isIn(match.unit().chinese()));
  }

  /** The names of all that the units of a name were ever directly part of, without suffix. */
  Set<String> above(String name) {
    return matching(name).stream()
        .flatMap(match -> gazetteer.parents(match.unit().id()).stream())
        .flatMap(spell -> gazetteer.unit(spell.parent()).stream())
        .map(unit -> PlaceNaming.stem(unit.chinese()))
        .collect(Collectors.toSet());
  }

  /** Whether a unit of a name ever lay, at any distance, in a unit of another. */
  boolean everLiesIn(String name, String upper) {
    Set<UnitId> uppers =
        matching(upper).stream().map(match -> match.unit().id()).collect(Collectors.toSet());
    return !Collections.disjoint(everAbove(name), uppers);
  }

  /** Whether units of two names ever lay in one province; true where either lay in none. */
  boolean mayShareAProvince(String one, String other) {
    Set<UnitId> provinces = everInProvinces(one);
    Set<UnitId> others = everInProvinces(other);
    return provinces.isEmpty() || others.isEmpty() || !Collections.disjoint(provinces, others);
  }

  private Set<UnitId> everInProvinces(String name) {
    return everAbove(name).stream()
        .filter(id -> gazetteer.unit(id).filter(unit -> unit.level() == Level.PROVINCE).isPresent())
        .collect(Collectors.toSet());
  }

  /** The units of a name, and all that they were ever part of, at any distance. */
  private Set<UnitId> everAbove(String name) {
    Set<UnitId> reached =
        matching(name).stream()
            .map(match -> match.unit().id())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Deque<UnitId> left = new ArrayDeque<>(reached);
    while (!left.isEmpty()) {
      for (PartOf spell : gazetteer.parents(left.pop())) {
        if (reached.add(spell.parent())) {
          left.add(spell.parent());
        }
      }
    }
    return reached;
  }

  /** Whether a province or a municipality bears the name. */
  boolean isProvince(String name) {
    return matching(name).stream().anyMatch(match -> match.unit().level() == Level.PROVINCE);
  }

  private boolean hasKind(String name, NameMatch.Kind kind) {
    return matching(name).stream().anyMatch(match -> match.kind() == kind);
  }
}
