package org.broadsheet.gazetteer.compile;

import java.util.List;
import org.broadsheet.gazetteer.ChangeEvent.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one unit.
 *
 * @param claim what is said; a renaming or change of level counts as the end of one unit and the
 *     begin of another
 * @param from parent before, where the source names one
 * @param to parent after or at the time, where the source names one
 * @param province province level unit that the source speaks of
 * @param change the kind of change, {@code null} for a state
 * @param others units that it was merged into, split from or renamed to or from
 */
record Fact(
    Claim claim,
    String unit,
    @Nullable String from,
    @Nullable String to,
    Window window,
    String province,
    String source,
    @Nullable Kind change,
    List<String> others) {
  /** What a fact says of its unit. */
  enum Claim {
    BEGIN,
    MOVE,
    STATE,
    END
  }

  Fact {
    others = List.copyOf(others);
  }

  /** The same of another unit. */
  Fact of(String other) {
    return new Fact(claim, other, from, to, window, province, source, change, others);
  }
}
