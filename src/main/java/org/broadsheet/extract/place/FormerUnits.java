package org.broadsheet.extract.place;

import java.time.LocalDate;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitType;

/** What a name means on a day on which the only unit that bore it did not stand. */
final class FormerUnits {
  /** From April 1949 on parts of provinces had administrative offices of their own. */
  private static final LocalDate ADMINISTRATIVE_OFFICES = LocalDate.of(1949, 4, 1);

  private final PlaceNames names;
  private final Gazetteer gazetteer;
  private final LocalDate date;
  private final LocalDate day;

  /**
   * @param date the article's own day
   * @param day the day on which the gazetteer is asked
   */
  FormerUnits(PlaceNames names, LocalDate date, LocalDate day) {
    this.names = names;
    this.gazetteer = names.gazetteer();
    this.date = date;
    this.day = day;
  }

  /** The unit, or the region or town of its name that is no unit on the day. */
  Place onTheDay(String name, Unit unit) {
    if (isNotYet(unit, name)) {
      return unit.level() == Level.COUNTY ? PlaceNaming.town(name, unit) : region(name);
    }
    if (gazetteer.existedOn(unit, day)) {
      return PlaceNaming.of(unit);
    }
    if (isRegion(unit, name)) {
      return region(name);
    }
    if (names.isOfTheRepublicOfChina(unit, date)) {
      return PlaceNaming.unlisted(unit.chinese());
    }
    if (isTownOfACity(unit, name)) {
      return PlaceNaming.town(name, unit);
    }
    return isTown(unit) ? PlaceNaming.unlisted(name) : PlaceNaming.of(unit);
  }

  private Place region(String name) {
    return names.known().named(name).stream()
        .findFirst()
        .map(PlaceNaming::of)
        .orElseGet(() -> PlaceNaming.unlisted(name));
  }

  /**
   * 枣庄 by the name of its office, 丰台 before it was a district of 北京, 苏北 before it had an
   * administration of its own: the town or region.
   */
  private boolean isNotYet(Unit unit, String name) {
    boolean bare = !unit.chinese().equals(name);
    return bare
        && switch (unit.type()) {
          case COUNTY_LEVEL_AREA -> unit.chinese().endsWith("办事处");
          case DISTRICT -> date.isBefore(PlaceNames.FIRST_DAY);
          case ADMINISTRATIVE_OFFICE -> date.isBefore(ADMINISTRATIVE_OFFICES);
          default -> false;
        };
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
