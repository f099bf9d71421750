package org.broadsheet.gazetteer;

/** A unit that bore a name, and which kind of its names it is. */
public record NameMatch(Unit unit, Kind kind) {
  /** Kinds of names, surest first. */
  public enum Kind {
    /** The full name with its suffix: 博兴县, 山东省. */
    FULL,
    /** Another full name or writing. */
    OTHER,
    /** The full name without its suffix: 博兴, 山东. */
    SHORT,
    /** The one-character name of a province: 鲁. */
    ABBREVIATION
  }
}
