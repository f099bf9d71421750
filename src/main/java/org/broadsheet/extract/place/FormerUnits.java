package org.broadsheet.extract.place;

import java.time.LocalDate;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitType;

/** What a name means on a day on which the only unit that bore it did not stand. */
final class FormerUnits {
  private final PlaceNames names;
  private final Gazetteer gazetteer;
  private final LocalDate day;

  FormerUnits(PlaceNames names, LocalDate day) {
    this.names = names;
    this.gazetteer = names.gazetteer();
    this.day = day;
  }

  /** The unit, or the region or town of its name that is no unit on the day. */
  Place onTheDay(String name, Unit unit) {
    if (gazetteer.existedOn(unit, day)) {
      return PlaceNaming.of(unit);
    }
    if (isRegion(unit, name)) {
      return names.known().named(name).stream()
          .findFirst()
          .map(PlaceNaming::of)
          .orElseGet(() -> PlaceNaming.unlisted(name));
    }
    if (isTownOfACity(unit, name)) {
      return PlaceNaming.town(name, unit);
    }
    return isTown(unit) ? PlaceNaming.unlisted(name) : PlaceNaming.of(unit);
  }

  /** 苏北 after 1952: the region of whose name an administrative office had once been. */
  private static boolean isRegion(Unit unit, String name) {
    return unit.type() == UnitType.ADMINISTRATIVE_OFFICE && !unit.chinese().equals(name);
  }

  /** 拉萨 in 1957: the town, before there was a city of its name. */
  private boolean isTownOfACity(Unit unit, String name) {
    return unit.type() == UnitType.PREFECTURE_LEVEL_CITY
        && !unit.chinese().equals(name)
        && !names.inUse(name, day);
  }

  /** 胜芳镇 ranked with counties for a few years; at other times it is a town in its county. */
  private static boolean isTown(Unit unit) {
    return unit.type() == UnitType.COUNTY_LEVEL_AREA && unit.chinese().endsWith("镇");
  }
}
