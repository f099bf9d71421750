package org.broadsheet.extract.place;

import java.util.List;
import java.util.Optional;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A place that a passage names.
 *
 * @param key identity within the passage
 * @param name canonical name with the period's suffix
 * @param unitType as in annotations
 * @param unit the gazetteer's unit, {@code null} where it has none or the text does not decide
 * @param candidates units between which the text does not decide
 */
public record Place(
    String key,
    String name,
    String unitType,
    Level level,
    @Nullable UnitId unit,
    List<UnitId> candidates) {
  public Place {
    candidates = List.copyOf(candidates);
  }

  /** That of the key alone: places are keys of maps, and their other parts are many. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** The gazetteer's unit, where it was decided. */
  public Optional<UnitId> linked() {
    return Optional.ofNullable(unit);
  }
}
