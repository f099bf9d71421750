package org.broadsheet.extract.organization;

import org.broadsheet.extract.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * What a body's name starts from.
 *
 * @param begin where the whole name begins, with the places above the nearest one
 * @param own where the name begins without them
 * @param end where the words of its own begin
 */
record Anchor(
    int begin,
    int own,
    int end,
    @Nullable PlaceMention place,
    @Nullable Organization body,
    boolean inferred) {
  /** A name that starts from 中央, 全国 or 国际. */
  boolean national() {
    return place == null && body == null;
  }
}
