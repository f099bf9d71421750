package org.broadsheet.gazetteer;

/** Rank of a unit in the administrative hierarchy, highest first. */
public enum Level {
  COUNTRY,
  GREATER_REGION,
  PROVINCE,
  PREFECTURE,
  COUNTY,
  TOWNSHIP,
  VILLAGE,
  NONE
}
