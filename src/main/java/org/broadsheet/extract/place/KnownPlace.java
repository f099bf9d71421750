package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * A place of the lexicons that the gazetteer of administrative units does not cover: countries and
 * their cities, base areas, greater regions, rivers.
 *
 * @param name canonical name
 * @param aliases other names and writings
 * @param parent name of the place it lies in, {@code null} where none is recorded
 * @param time when the name was in use
 */
record KnownPlace(
    String name, Kind kind, List<String> aliases, @Nullable String parent, ValidTime time) {
  static final ValidTime ALWAYS = new ValidTime(Bound.OPEN, Bound.OPEN);

  KnownPlace {
    aliases = List.copyOf(aliases);
  }

  /** What the lexicons tell apart. */
  enum Kind {
    COUNTRY("country", Level.COUNTRY),
    CITY("city", Level.COUNTY),
    GREATER_REGION("other-place", Level.GREATER_REGION),
    BASE_AREA("other-place", Level.PROVINCE),
    TERRITORY("other-place", Level.PROVINCE),
    LEAGUE("other-place", Level.PREFECTURE),
    /** A building or a quarter of the city that its row names. */
    SITE("other-place", Level.NONE),
    PLACE("other-place", Level.NONE);

    private final String unitType;
    private final Level level;

    Kind(String unitType, Level level) {
      this.unitType = unitType;
      this.level = level;
    }

    String unitType() {
      return unitType;
    }

    Level level() {
      return level;
    }

    /** The kind of a row of the table of regions; what is no seat of power is just a place. */
    static Kind of(String word) {
      return switch (word) {
        case "greater-region" -> GREATER_REGION;
        case "base-area" -> BASE_AREA;
        case "territory" -> TERRITORY;
        case "league" -> LEAGUE;
        case "city" -> CITY;
        case "site" -> SITE;
        default -> PLACE;
      };
    }
  }

  boolean inUse(LocalDate day) {
    return time.possibleOn(day);
  }

  /** A part of a country that was called so for a time only, on a day of that time: 辽东 in 1947. */
  boolean isAreaOn(LocalDate day) {
    return kind == Kind.PLACE && !time.equals(ALWAYS) && inUse(day);
  }
}
