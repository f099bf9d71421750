package org.broadsheet.gazetteer;

/** How exactly a source dates something; the value of {@code bs:precision} in lower case. */
public enum Precision {
  DAY,
  MONTH,
  YEAR
}
