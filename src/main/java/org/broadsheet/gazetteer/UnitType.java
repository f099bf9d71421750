package org.broadsheet.gazetteer;

/**
 * Types of places. {@link #annotation()} is the coarser {@code unitType} of the interchange format.
 */
public enum UnitType {
  COUNTRY(Level.COUNTRY, "country", "", ""),
  GREATER_REGION(Level.GREATER_REGION, "other-place", "大行政区", "Greater Administrative Region"),
  PROVINCE(Level.PROVINCE, "province", "省", "Province"),
  AUTONOMOUS_REGION(Level.PROVINCE, "autonomous-region", "自治区", "Autonomous Region"),
  MUNICIPALITY(Level.PROVINCE, "municipality", "市", "Municipality"),
  ADMINISTRATIVE_OFFICE(Level.PROVINCE, "other-place", "行署区", "Administrative Office Region"),
  TERRITORY(Level.PROVINCE, "other-place", "地方", "Territory"),
  SPECIAL_DISTRICT(Level.PREFECTURE, "special-district", "专区", "Special District"),
  ADMINISTRATIVE_AREA(Level.PREFECTURE, "other-place", "行政区", "Administrative Area"),
  PREFECTURE(Level.PREFECTURE, "prefecture", "地区", "Prefecture"),
  LEAGUE(Level.PREFECTURE, "other-place", "盟", "League"),
  AUTONOMOUS_PREFECTURE(Level.PREFECTURE, "autonomous-prefecture", "自治州", "Autonomous Prefecture"),
  PREFECTURE_LEVEL_CITY(Level.PREFECTURE, "prefecture-level-city", "市", "City"),
  COUNTY(Level.COUNTY, "county", "县", "County"),
  AUTONOMOUS_COUNTY(Level.COUNTY, "county", "自治县", "Autonomous County"),
  CITY(Level.COUNTY, "city", "市", "City"),
  DISTRICT(Level.COUNTY, "district", "区", "District"),
  BANNER(Level.COUNTY, "banner", "旗", "Banner"),
  AUTONOMOUS_BANNER(Level.COUNTY, "banner", "自治旗", "Autonomous Banner"),
  /** Units ranking with counties under other names: 设治局, 办事处, 宗, 镇. */
  COUNTY_LEVEL_AREA(Level.COUNTY, "other-place", "", ""),
  COMMUNE(Level.TOWNSHIP, "commune", "公社", "Commune"),
  TOWNSHIP(Level.TOWNSHIP, "township", "乡", "Township"),
  BRIGADE(Level.VILLAGE, "brigade", "大队", "Brigade"),
  OTHER_PLACE(Level.NONE, "other-place", "", "");

  private final Level level;
  private final String annotation;
  private final String suffix;
  private final String english;

  UnitType(Level level, String annotation, String suffix, String english) {
    this.level = level;
    this.annotation = annotation;
    this.suffix = suffix;
    this.english = english;
  }

  public Level level() {
    return level;
  }

  /** The value of {@code unitType} in annotations. */
  public String annotation() {
    return annotation;
  }

  /** The usual Chinese suffix, empty where there is none. */
  public String suffix() {
    return suffix;
  }

  /** The English type word, empty where there is none. */
  public String english() {
    return english;
  }
}
