package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.NameMatch;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.UnitType;

/**
 * Which of the gazetteer's units a name means: by the type the text gives it, by the place it
 * stands under in the text, by what was named before, and then by rank.
 */
final class UnitChoice {
  /** Which of several units of one name in one province a bare name means. */
  private static final List<UnitType> RANK =
      List.of(
          UnitType.PROVINCE,
          UnitType.AUTONOMOUS_REGION,
          UnitType.MUNICIPALITY,
          UnitType.ADMINISTRATIVE_OFFICE,
          UnitType.TERRITORY,
          UnitType.PREFECTURE_LEVEL_CITY,
          UnitType.CITY,
          UnitType.COUNTY,
          UnitType.AUTONOMOUS_COUNTY,
          UnitType.BANNER,
          UnitType.AUTONOMOUS_BANNER,
          UnitType.AUTONOMOUS_PREFECTURE,
          UnitType.LEAGUE,
          UnitType.SPECIAL_DISTRICT,
          UnitType.PREFECTURE,
          UnitType.ADMINISTRATIVE_AREA,
          UnitType.DISTRICT,
          UnitType.GREATER_REGION,
          UnitType.COUNTRY,
          UnitType.COMMUNE,
          UnitType.TOWNSHIP,
          UnitType.BRIGADE,
          UnitType.OTHER_PLACE);

  /** Types that a county became later. */
  private static final Set<UnitType> SUCCESSIVE =
      Set.of(UnitType.COUNTY, UnitType.AUTONOMOUS_COUNTY, UnitType.CITY, UnitType.DISTRICT);

  private final PlaceNames names;
  private final Gazetteer gazetteer;
  private final Passage passage;
  private final LocalDate day;

  /**
   * @param day on which the units have to stand
   */
  UnitChoice(PlaceNames names, Passage passage, LocalDate day) {
    this.names = names;
    this.gazetteer = names.gazetteer();
    this.passage = passage;
    this.day = day;
  }

  /**
   * The units between which nothing decides; none where no unit has the name.
   *
   * @param before the names before it in the passage
   * @param provinces those that the passage names anywhere
   */
  List<Unit> of(NameSpan span, List<PlaceMention> before, Set<UnitId> provinces) {
    List<Unit> left = candidates(span);
    if (left.size() < 2) {
      return left;
    }
    List<Unit> cities =
        left.stream()
            .filter(unit -> span.types().isEmpty() && unit.type() == UnitType.MUNICIPALITY)
            .toList();
    if (cities.size() == 1) {
      return cities;
    }
    for (Set<UnitId> context : contexts(span, before, provinces)) {
      left = within(left, context);
    }
    return highest(left);
  }

  /** The units that the name can mean by its own form, by the list it stands in, and by the day. */
  private List<Unit> candidates(NameSpan span) {
    List<NameMatch> matches = names.matching(span.name());
    boolean full =
        span.types().isEmpty()
            && matches.stream().anyMatch(match -> match.kind() == NameMatch.Kind.FULL);
    List<Unit> units =
        matches.stream()
            .filter(match -> !full || match.kind().compareTo(NameMatch.Kind.OTHER) <= 0)
            .map(NameMatch::unit)
            .toList();
    if (!span.types().isEmpty()) {
      List<Unit> typed = units.stream().filter(unit -> span.types().contains(unit.type())).toList();
      if (typed.isEmpty() && span.suffix() != null && !span.suffix().isEmpty() && !full) {
        return List.of();
      }
      units = typed.isEmpty() ? units : typed;
    }
    List<Unit> standing = units.stream().filter(unit -> gazetteer.existedOn(unit, day)).toList();
    return standing.isEmpty() ? nearest(units) : standing;
  }

  /** 海城 in 1951: of units of other times those whose time is nearest, no city of 1985. */
  private List<Unit> nearest(List<Unit> units) {
    if (!units.stream().map(Unit::type).allMatch(SUCCESSIVE::contains)) {
      return units;
    }
    long least = units.stream().mapToLong(this::daysFrom).min().orElse(0);
    return units.stream().filter(unit -> daysFrom(unit) == least).toList();
  }

  /** How many days the article's day lies outside a unit's time. */
  private long daysFrom(Unit unit) {
    LocalDate begin = unit.existence().begin().earliest();
    LocalDate end = unit.existence().end().latest();
    long before = begin == null ? 0 : ChronoUnit.DAYS.between(day, begin);
    long after = end == null ? 0 : ChronoUnit.DAYS.between(end, day);
    return Math.max(0, Math.max(before, after));
  }

  /**
   * What the name may stand under, nearest first: the place right before it, then what was named.
   */
  private List<Set<UnitId>> contexts(
      NameSpan span, List<PlaceMention> before, Set<UnitId> provinces) {
    List<Set<UnitId>> contexts = new ArrayList<>();
    int sentence = passage.sentenceAt(span.begin());
    int paragraph = passage.sentence(span.begin()).paragraph();
    Set<UnitId> inSentence = new LinkedHashSet<>();
    Set<UnitId> inParagraph = new LinkedHashSet<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      PlaceMention mention = before.get(i);
      Optional<UnitId> unit = mention.place().linked();
      if (unit.isEmpty() || mention.place().level().compareTo(Level.PREFECTURE) > 0) {
        continue;
      }
      if (contexts.isEmpty()) {
        contexts.add(Set.of(unit.get()));
      }
      if (passage.sentenceAt(mention.begin()) == sentence) {
        inSentence.add(unit.get());
      }
      if (passage.sentence(mention.begin()).paragraph() == paragraph) {
        inParagraph.add(unit.get());
      }
    }
    contexts.add(inSentence);
    contexts.add(inParagraph);
    contexts.add(provinces);
    return contexts;
  }

  /** Those units that lie in one of the places, or all where none does. */
  private List<Unit> within(List<Unit> units, Set<UnitId> places) {
    if (units.size() < 2) {
      return units;
    }
    List<Unit> inside =
        units.stream()
            .filter(
                unit ->
                    places.contains(unit.id())
                        || gazetteer.ancestorsOn(unit.id(), day).stream()
                            .anyMatch(places::contains))
            .toList();
    return inside.isEmpty() ? units : inside;
  }

  private static List<Unit> highest(List<Unit> units) {
    int rank = units.stream().mapToInt(UnitChoice::rank).min().orElse(0);
    return units.stream()
        .filter(unit -> rank(unit) == rank)
        .sorted(Comparator.comparing(Unit::id))
        .toList();
  }

  private static int rank(Unit unit) {
    return RANK.indexOf(unit.type());
  }
}
