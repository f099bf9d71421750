package org.broadsheet.gazetteer.compile;

import java.util.List;
import java.util.Optional;

/**
 * What an approval does to one unit.
 *
 * @param to the names it may be put under, empty if not said
 */
record Effect(Window window, Kind kind, List<String> to) {
  Effect {
    to = List.copyOf(to);
  }

  /** In the order in which effects of one day take place. */
  enum Kind {
    BEGIN,
    MOVE,
    END,
    /** A unit of this name ends and another begins, as when a city changes its level. */
    HANDOVER
  }

  /** What the approval does to the unit of this name, nothing where it does not speak of it. */
  static Optional<Effect> of(Approval approval, UnitName unit) {
    boolean subject = unit.isIn(approval.units(), approval);
    boolean successor = unit.isIn(approval.to(), approval);
    return switch (approval.kind()) {
      case FOUND -> effect(subject, approval, Kind.BEGIN, approval.to());
      case ABOLISH, MERGE -> effect(subject, approval, Kind.END, List.of());
      case TRANSFER -> effect(subject, approval, Kind.MOVE, approval.to());
      case LEVEL -> effect(subject, approval, Kind.HANDOVER, List.of());
      case REPLACE, RENAME ->
          subject && successor
              ? effect(true, approval, Kind.HANDOVER, List.of())
              : effect(subject || successor, approval, subject ? Kind.END : Kind.BEGIN, List.of());
    };
  }

  private static Optional<Effect> effect(
      boolean concerns, Approval approval, Kind kind, List<String> to) {
    return concerns ? Optional.of(new Effect(approval.window(), kind, to)) : Optional.empty();
  }
}
