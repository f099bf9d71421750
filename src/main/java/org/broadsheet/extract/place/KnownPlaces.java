package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/** The lexicons of places beside the gazetteer. */
final class KnownPlaces {
  private static final List<String> CORNERS = List.of("东北", "东南", "西北", "西南");

  private final Map<String, List<KnownPlace>> byName = new LinkedHashMap<>();
  private final Map<Character, List<KnownPlace>> byAbbreviation = new LinkedHashMap<>();

  KnownPlaces() {
    for (CSVRecord row : Table.rows(KnownPlaces.class, "countries.tsv")) {
      addCountry(row);
    }
    for (CSVRecord row : Table.rows(KnownPlaces.class, "regions.tsv")) {
      String parent = row.get("parent");
      add(
          new KnownPlace(
              row.get("name"),
              KnownPlace.Kind.of(row.get("kind")),
              Table.list(row.get("aliases")),
              parent.isEmpty() ? null : parent,
              new ValidTime(bound(row.get("from")), bound(row.get("until")))));
    }
    for (String pair : railways()) {
      add(railway(pair));
    }
    for (CSVRecord row : Table.rows(KnownPlaces.class, "abbreviations.tsv")) {
      addParts(row);
    }
  }

  /** The railways by their two ends: 陇海. */
  static List<String> railways() {
    return Table.words(KnownPlaces.class, "railways.txt");
  }

  /** All names, to build a matcher from. */
  Iterable<String> names() {
    return byName.keySet();
  }

  /** The places that bear a name. */
  List<KnownPlace> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Whether a name is short for nothing but what had ceased to be or was not yet there. */
  boolean isOfAnotherTime(String name, LocalDate day) {
    return byName.containsKey(name)
        && named(name).stream().noneMatch(place -> place.name().equals(name) || place.inUse(day));
  }

  boolean isCountry(String name) {
    return named(name).stream().anyMatch(place -> place.kind() == KnownPlace.Kind.COUNTRY);
  }

  /** The countries that a headline may write with one character. */
  List<KnownPlace> abbreviated(char character) {
    return byAbbreviation.getOrDefault(character, List.of());
  }

  private void addCountry(CSVRecord row) {
    String name = row.get("name");
    KnownPlace country =
        new KnownPlace(
            name, KnownPlace.Kind.COUNTRY, Table.list(row.get("aliases")), null, KnownPlace.ALWAYS);
    add(country);
    if (row.get("abbreviation").length() == 1) {
      byAbbreviation
          .computeIfAbsent(row.get("abbreviation").charAt(0), key -> new ArrayList<>())
          .add(country);
    }
    for (String city : Table.list(row.get("cities"))) {
      add(new KnownPlace(city, KnownPlace.Kind.CITY, List.of(), name, KnownPlace.ALWAYS));
    }
  }

  private static KnownPlace railway(String pair) {
    return new KnownPlace(
        pair + "铁路",
        KnownPlace.Kind.PLACE,
        List.of(pair + "线", pair + "路"),
        null,
        KnownPlace.ALWAYS);
  }

  /** 豫北, 闽西北: a part of a province by its one-character name and a direction or two. */
  private void addParts(CSVRecord row) {
    String directions = row.get("directions");
    directions.chars().mapToObj(Character::toString).forEach(direction -> addPart(row, direction));
    for (String corner : CORNERS) {
      if (corner.chars().allMatch(direction -> directions.indexOf(direction) >= 0)) {
        addPart(row, corner);
      }
    }
  }

  private void addPart(CSVRecord row, String direction) {
    String name = row.get("abbreviation") + direction;
    if (!byName.containsKey(name)) {
      add(
          new KnownPlace(
              name,
              KnownPlace.Kind.PLACE,
              List.of(name + "地区", name + "区"),
              row.get("province"),
              KnownPlace.ALWAYS));
    }
  }

  private void add(KnownPlace place) {
    byName.computeIfAbsent(place.name(), key -> new ArrayList<>()).add(place);
    for (String alias : place.aliases()) {
      byName.computeIfAbsent(alias, key -> new ArrayList<>()).add(place);
    }
  }

  private static Bound bound(@Nullable String day) {
    return day == null || day.isEmpty() ? Bound.OPEN : Bound.on(LocalDate.parse(day));
  }
}
