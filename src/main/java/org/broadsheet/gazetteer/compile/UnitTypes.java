package org.broadsheet.gazetteer.compile;

import org.broadsheet.gazetteer.UnitType;

/** The type of a unit by its name and the level its source gives it. */
final class UnitTypes {
  private UnitTypes() {}

  /** Of a row in the tables of codes: level 2 is the prefecture, 3 the county. */
  static UnitType ofCode(int level, String name) {
    return level == 2 ? prefecture(name) : county(name);
  }

  static UnitType prefecture(String name) {
    if (name.endsWith("自治州") || name.endsWith("自治区")) {
      return UnitType.AUTONOMOUS_PREFECTURE;
    }
    if (name.endsWith("专区")) {
      return UnitType.SPECIAL_DISTRICT;
    }
    if (name.endsWith("地区")) {
      return UnitType.PREFECTURE;
    }
    if (name.endsWith("盟")) {
      return UnitType.LEAGUE;
    }
    return name.endsWith("市") ? UnitType.PREFECTURE_LEVEL_CITY : UnitType.ADMINISTRATIVE_AREA;
  }

  static UnitType county(String name) {
    if (name.endsWith("自治县") || name.endsWith("自治区")) {
      return UnitType.AUTONOMOUS_COUNTY;
    }
    if (name.endsWith("自治旗")) {
      return UnitType.AUTONOMOUS_BANNER;
    }
    if (name.endsWith("县")) {
      return UnitType.COUNTY;
    }
    if (name.endsWith("旗")) {
      return UnitType.BANNER;
    }
    if (name.endsWith("市")) {
      return UnitType.CITY;
    }
    return name.endsWith("区") ? UnitType.DISTRICT : UnitType.COUNTY_LEVEL_AREA;
  }
}
