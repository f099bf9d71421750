package org.broadsheet.extract.event;

import java.util.List;
import org.broadsheet.extract.event.Trigger.Strength;
import org.broadsheet.extract.event.TriggerLexicon.Hit;

/**
 * The other triggers of a clause, those before one of them and those after it.
 *
 * @param alone the sentence has no other trigger
 */
record Neighbours(List<Hit> before, List<Hit> after, boolean alone) {
  private static final int PARTICLE = 1;

  /** Characters of the goal between a verb of going and what is done there: 赴灾区慰问. */
  private static final int GOAL = 4;

  Neighbours {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  static Neighbours of(List<Hit> clause, int index, boolean alone) {
    return new Neighbours(
        clause.subList(0, index), clause.subList(index + 1, clause.size()), alone);
  }

  boolean strongBefore() {
    return before.stream().anyMatch(hit -> hit.trigger().strength() == Strength.STRONG);
  }

  /** Whether the one before it is of a class. */
  boolean follows(VerbClass verbs) {
    return !before.isEmpty() && verbs.holds(before.get(before.size() - 1));
  }

  /** Whether the one before it tells of events of a type. */
  boolean follows(String type) {
    return !before.isEmpty() && before.get(before.size() - 1).trigger().type().equals(type);
  }

  /** Whether {@code hit} tells what someone went to do: 到机场欢迎. */
  boolean isAimOfGoing(Hit hit) {
    return follows(VerbClass.GOING) && hit.begin() - before.get(before.size() - 1).end() <= GOAL;
  }

  /** Whether {@code hit} tells how someone went to do what the next tells. */
  boolean isGoingToDo(Hit hit) {
    return VerbClass.GOING.holds(hit)
        && !after.isEmpty()
        && after.get(0).begin() - hit.end() <= GOAL;
  }

  /** Whether the last of them ends the clause, as the object of a verb does. */
  boolean lastEnds(Clause clause) {
    return !after.isEmpty() && after.get(after.size() - 1).end() >= clause.end() - PARTICLE;
  }
}
