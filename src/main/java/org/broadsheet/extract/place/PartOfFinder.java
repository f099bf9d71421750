package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is part of what, by the text's own order first: 甘肃武山县, a list that goes on under one
 * province, villages between facts about their county; then by the gazetteer, between places that
 * the text names. A dateline alone implies nothing.
 */
final class PartOfFinder {
  private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);

  /** Between a place and one that lies in it. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:境内|所属|下辖|管辖|辖区|首都|首府|省会|山区|地区|(?:东|南|西|北|中|东北|东南|西北|西南)部)?(?:山区|地区)?[的之]?");

  private static final Pattern JOINT = Pattern.compile("[、和及与]|以及");

  private final PlaceNames names;
  private final Gazetteer gazetteer;
  private final Passage passage;
  private final List<PlaceMention> mentions;
  private final LocalDate day;
  private final Set<Place> inBody = new HashSet<>();

  PartOfFinder(PlaceNames names, Passage passage, List<PlaceMention> mentions) {
    this.names = names;
    this.gazetteer = names.gazetteer();
    this.passage = passage;
    this.mentions = mentions;
    this.day = passage.date().isBefore(FIRST) ? FIRST : passage.date();
    mentions.stream()
        .filter(mention -> !passage.inDateline(mention.begin()))
        .forEach(mention -> inBody.add(mention.place()));
  }

  List<PartOfPlace> find() {
    Map<Place, Map<Place, PartOfPlace>> found = new LinkedHashMap<>();
    @Nullable PartOfPlace[] besides = new PartOfPlace[mentions.size()];
    for (int i = 1; i < mentions.size(); i++) {
      besides[i] = beside(i, besides[i - 1]);
      add(found, besides[i]);
    }
    for (int index = 0; index < mentions.size(); index++) {
      int i = index;
      PlaceMention child = mentions.get(i);
      if (!passage.inDateline(child.begin())) {
        if (!statesProvince(found, child.place()) && !statesPrefecture(found, child.place())) {
          add(found, byGazetteer(child).orElse(null));
        }
        if (lacksPrefecture(child.place())) {
          add(found, prefectureOfSentence(i).orElse(null));
        }
        if (!found.containsKey(child.place())) {
          add(
              found,
              prefectureOfSentence(i)
                  .filter(partOf -> isPrefectureOf(partOf.parent(), child.place()))
                  .or(() -> byContext(i))
                  .or(() -> bySibling(found, i))
                  .orElse(null));
        }
      }
    }
    List<PartOfPlace> all = new ArrayList<>();
    found.values().forEach(parents -> all.addAll(parents.values()));
    return all;
  }

  private static void add(Map<Place, Map<Place, PartOfPlace>> found, @Nullable PartOfPlace partOf) {
    if (partOf != null) {
      found
          .computeIfAbsent(partOf.child().place(), key -> new LinkedHashMap<>())
          .putIfAbsent(partOf.parent(), partOf);
    }
  }

  /** By the place right before this one, or the one that a list goes on under. */
  private @Nullable PartOfPlace beside(int i, @Nullable PartOfPlace ofPrevious) {
    PlaceMention child = mentions.get(i);
    PlaceMention previous = mentions.get(i - 1);
    if (previous.end() > child.begin() || passage.inDateline(previous.begin())) {
      return null;
    }
    String between = passage.text().substring(previous.end(), child.begin());
    if (between.isEmpty() && isListed(previous) && isListed(child)) {
      return null;
    }
    if (WITHIN.matcher(between).matches() && mayHold(previous.place(), child.place())) {
      return new PartOfPlace(child, previous.place(), previous);
    }
    if (ofPrevious != null
        && JOINT.matcher(between).matches()
        && mayHold(ofPrevious.parent(), child.place())
        && (ofPrevious.parent().level() == Level.PROVINCE
            || child.place().level().compareTo(previous.place().level()) >= 0)) {
      return new PartOfPlace(child, ofPrevious.parent(), ofPrevious.parentMention());
    }
    return null;
  }

  /** 三亚通什两市: members of a list without a comma are not one in the other. */
  private static boolean isListed(PlaceMention mention) {
    return mention.rule().equals(NameSpan.Form.LISTED.rule());
  }

  private static boolean mayHold(Place parent, Place child) {
    boolean districtOfTownships =
        parent.unitType().equals("district") && child.unitType().equals("township");
    return child.name().startsWith(parent.name())
        || districtOfTownships
        || (parent.level().compareTo(child.level()) < 0 && child.level() != Level.NONE);
  }

  /** The nearest ancestor that the gazetteer knows on the day and the text names. */
  private Optional<PartOfPlace> byGazetteer(PlaceMention child) {
    Optional<UnitId> unit = child.place().linked();
    if (unit.isEmpty()) {
      return countryOf(child.place()).map(place -> new PartOfPlace(child, place, null));
    }
    for (UnitId ancestor : gazetteer.ancestorsOn(unit.get(), day)) {
      for (Place place : inBody) {
        if (place.linked().equals(Optional.of(ancestor)) && isNear(place, child)) {
          return Optional.of(new PartOfPlace(child, place, null));
        }
      }
    }
    return Optional.empty();
  }

  /** Provinces hold for the whole text, what lies below them for their paragraph. */
  private boolean isNear(Place place, PlaceMention child) {
    int paragraph = passage.sentence(child.begin()).paragraph();
    return place.level() != Level.PREFECTURE
        || mentions.stream()
            .filter(mention -> mention.place().equals(place))
            .anyMatch(mention -> passage.sentence(mention.begin()).paragraph() == paragraph);
  }

  /** The country of a foreign city, where the text names both. */
  private Optional<Place> countryOf(Place city) {
    if (!city.unitType().equals("city")) {
      return Optional.empty();
    }
    return names.known().named(city.name()).stream()
        .filter(known -> known.parent() != null)
        .flatMap(known -> inBody.stream().filter(place -> place.name().equals(known.parent())))
        .findFirst();
  }

  /** Whether the text itself puts the place under a province other than the gazetteer's. */
  private boolean statesProvince(Map<Place, Map<Place, PartOfPlace>> found, Place child) {
    List<UnitId> ancestors =
        child.linked().map(unit -> gazetteer.ancestorsOn(unit, day)).orElse(List.of());
    return found.getOrDefault(child, Map.of()).keySet().stream()
        .filter(parent -> parent.level() == Level.PROVINCE)
        .anyMatch(parent -> parent.linked().filter(ancestors::contains).isEmpty());
  }

  /** Whether the text itself puts a county under a special district of the day. */
  private static boolean statesPrefecture(Map<Place, Map<Place, PartOfPlace>> found, Place child) {
    return child.level() == Level.COUNTY
        && found.getOrDefault(child, Map.of()).values().stream()
            .anyMatch(
                partOf ->
                    partOf.parentMention() != null
                        && partOf.parent().level() == Level.PREFECTURE
                        && !partOf.parent().unitType().endsWith("city"));
  }

  /** A member of a list lies where its neighbours in the list lie. */
  private Optional<PartOfPlace> bySibling(Map<Place, Map<Place, PartOfPlace>> found, int i) {
    PlaceMention child = mentions.get(i);
    for (int j = Math.max(0, i - 1); j < Math.min(mentions.size(), i + 2); j++) {
      PlaceMention other = mentions.get(j);
      int from = Math.min(child.end(), other.end());
      int to = Math.max(child.begin(), other.begin());
      boolean joined = from < to && JOINT.matcher(passage.text().substring(from, to)).matches();
      if (joined && other.place().level() == child.place().level()) {
        Optional<Place> parent =
            found.getOrDefault(other.place(), Map.of()).keySet().stream().findFirst();
        if (parent.isPresent()) {
          return Optional.of(new PartOfPlace(child, parent.get(), null));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PartOfPlace> byContext(int i) {
    PlaceMention child = mentions.get(i);
    Level level = child.place().level();
    return switch (level) {
      case VILLAGE, TOWNSHIP -> enclosing(i, level);
      case COUNTY, PREFECTURE -> passage.date().isBefore(FIRST) ? baseArea(i) : higher(i);
      case COUNTRY, GREATER_REGION, PROVINCE, NONE -> Optional.empty();
    };
  }

  /** The nearest higher place of the sentence, else the nearest county or city before it. */
  private Optional<PartOfPlace> enclosing(int i, Level level) {
    PlaceMention child = mentions.get(i);
    int sentence = passage.sentenceAt(child.begin());
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = mentions.get(j);
      Level other = before.place().level();
      boolean near = passage.sentenceAt(before.begin()) == sentence;
      boolean fits =
          near
              ? other.compareTo(level) < 0 && other.compareTo(Level.PREFECTURE) >= 0
              : other == Level.COUNTY;
      if (fits && !passage.inDateline(before.begin())) {
        return Optional.of(new PartOfPlace(child, before.place(), before));
      }
    }
    return Optional.empty();
  }

  /** A county of the People's Republic whose prefecture the gazetteer does not know. */
  private boolean lacksPrefecture(Place place) {
    return place.level() == Level.COUNTY
        && !place.unitType().equals("city")
        && !passage.date().isBefore(FIRST)
        && place.linked().stream()
            .flatMap(unit -> gazetteer.ancestorsOn(unit, day).stream())
            .flatMap(unit -> gazetteer.unit(unit).stream())
            .noneMatch(unit -> unit.level() == Level.PREFECTURE);
  }

  /** Whether the gazetteer has a county under a prefecture of that name, be it of another time. */
  private boolean isPrefectureOf(Place prefecture, Place county) {
    return county.level() == Level.COUNTY
        && county.linked().stream()
            .flatMap(unit -> gazetteer.ancestorsOn(unit, day).stream())
            .flatMap(unit -> gazetteer.unit(unit).stream())
            .anyMatch(
                unit ->
                    unit.level() == Level.PREFECTURE
                        && PlaceNaming.stem(unit.chinese())
                            .equals(PlaceNaming.stem(prefecture.name())));
  }

  /** The special district that the sentence named before. */
  private Optional<PartOfPlace> prefectureOfSentence(int i) {
    PlaceMention child = mentions.get(i);
    int sentence = passage.sentenceAt(child.begin());
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = mentions.get(j);
      if (passage.sentenceAt(before.begin()) != sentence
          || before.place().level() == Level.PROVINCE) {
        return Optional.empty();
      }
      if (before.place().level() == Level.PREFECTURE
          && !before.place().unitType().endsWith("city")) {
        return Optional.of(new PartOfPlace(child, before.place(), before));
      }
    }
    return Optional.empty();
  }

  /** Where the gazetteer is silent: the text's only province. */
  private Optional<PartOfPlace> higher(int i) {
    PlaceMention child = mentions.get(i);
    Set<Place> provinces = new HashSet<>();
    PlaceMention province = null;
    for (PlaceMention other : mentions) {
      if (other.place().level() == Level.PROVINCE && inBody.contains(other.place())) {
        provinces.add(other.place());
        province = other;
      }
    }
    return province != null && provinces.size() == 1 && mayLieIn(child.place(), province.place())
        ? Optional.of(new PartOfPlace(child, province.place(), province))
        : Optional.empty();
  }

  /** Whether the gazetteer has none of the units that a name may mean in another province. */
  private boolean mayLieIn(Place child, Place province) {
    List<UnitId> units = child.linked().map(List::of).orElse(child.candidates());
    return units.isEmpty()
        || units.stream()
            .map(unit -> provincesOf(unit))
            .anyMatch(
                above -> above.isEmpty() || above.stream().anyMatch(province.linked()::equals));
  }

  private List<Optional<UnitId>> provincesOf(UnitId unit) {
    return gazetteer.ancestorsOn(unit, day).stream()
        .filter(
            above -> gazetteer.unit(above).filter(one -> one.level() == Level.PROVINCE).isPresent())
        .map(Optional::of)
        .toList();
  }

  /**
   * Before the People's Republic: the base area that the report was last speaking of, else the one
   * that it was sent from.
   */
  private Optional<PartOfPlace> baseArea(int i) {
    PlaceMention child = mentions.get(i);
    int report = passage.briefBegin(child.begin());
    PlaceMention sender = null;
    for (int j = i - 1; j >= 0; j--) {
      PlaceMention before = mentions.get(j);
      boolean sent = passage.inDateline(before.begin());
      if (before.begin() < report && sender != null) {
        break;
      }
      if (PlaceNaming.isRegion(before.place()) && !sent) {
        return Optional.of(new PartOfPlace(child, before.place(), before));
      }
      if (PlaceNaming.isRegion(before.place()) && before.begin() >= report) {
        sender = before;
      }
    }
    return Optional.ofNullable(sender)
        .map(region -> new PartOfPlace(child, region.place(), region));
  }
}
