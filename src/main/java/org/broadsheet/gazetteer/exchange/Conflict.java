package org.broadsheet.gazetteer.exchange;

import org.broadsheet.gazetteer.UnitId;

/**
 * What an import says against the gazetteer, and was left out for it.
 *
 * @param message says what differs and what to do
 */
public record Conflict(Kind kind, UnitId unit, String message) {
  /** How the two differ. */
  public enum Kind {
    /** The id is another unit's. */
    OTHER_UNIT("other unit of the same id"),
    /** The unit certainly lay elsewhere on a day. */
    OTHER_PARENT("other parent on the same day"),
    /** The parent is in neither. */
    NO_PARENT("parent unknown");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }
}
