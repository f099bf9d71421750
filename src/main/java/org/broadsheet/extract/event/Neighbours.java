package org.broadsheet.extract.event;

import java.util.List;
import org.broadsheet.extract.event.Trigger.Strength;
import org.broadsheet.extract.event.TriggerLexicon.Hit;

/** The other triggers of a clause, those before one of them and those after it. */
record Neighbours(List<Hit> before, List<Hit> after) {
  private static final int PARTICLE = 1;

  Neighbours {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  static Neighbours of(List<Hit> clause, int index) {
    return new Neighbours(clause.subList(0, index), clause.subList(index + 1, clause.size()));
  }

  boolean strongBefore() {
    return before.stream().anyMatch(hit -> hit.trigger().strength() == Strength.STRONG);
  }

  /** Whether the one before it is of a class. */
  boolean follows(VerbClass verbs) {
    return !before.isEmpty() && verbs.holds(before.get(before.size() - 1));
  }

  /** Whether the last of them ends the clause, as the object of a verb does. */
  boolean lastEnds(Clause clause) {
    return !after.isEmpty() && after.get(after.size() - 1).end() >= clause.end() - PARTICLE;
  }
}
