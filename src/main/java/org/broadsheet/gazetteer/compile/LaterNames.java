package org.broadsheet.gazetteer.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.gazetteer.ChangeEvent;

/**
 * Lists that call a county by a name which it took only later: what they state of it is told of the
 * name before. Nothing is turned where a county of the later name is told to have begun or ended
 * otherwise, since that may be another one, or the same in an earlier life.
 */
final class LaterNames {
  private final Map<String, Fact> renamings = new HashMap<>();

  private LaterNames(List<Fact> facts) {
    for (Fact fact : facts) {
      if (isRenaming(fact)) {
        renamings.putIfAbsent(fact.unit(), fact);
      }
    }
    for (Fact fact : facts) {
      Fact renaming = renamings.get(fact.unit());
      if (renaming != null && !fact.equals(renaming) && isOtherLife(fact, renaming)) {
        renamings.remove(fact.unit());
      }
    }
  }

  static List<Fact> corrected(List<Fact> facts) {
    LaterNames names = new LaterNames(facts);
    return facts.stream().map(names::corrected).toList();
  }

  private static boolean isRenaming(Fact fact) {
    return fact.claim() == Fact.Claim.BEGIN
        && fact.change() == ChangeEvent.Kind.RENAME
        && fact.unit().endsWith("县")
        && fact.others().get(0).endsWith("县");
  }

  /** A second source on the same renaming tells of no other life. */
  private static boolean isOtherLife(Fact fact, Fact renaming) {
    return (fact.claim() == Fact.Claim.BEGIN
            && !(isRenaming(fact) && fact.others().equals(renaming.others())))
        || (fact.claim() == Fact.Claim.END && isBefore(fact, renaming));
  }

  private static boolean isBefore(Fact fact, Fact renaming) {
    return fact.window().last().isBefore(renaming.window().first());
  }

  private Fact corrected(Fact fact) {
    Fact renaming = renamings.get(fact.unit());
    boolean isOfTheUnit = fact.claim() == Fact.Claim.STATE || fact.claim() == Fact.Claim.MOVE;
    return renaming != null && isOfTheUnit && isBefore(fact, renaming)
        ? fact.of(renaming.others().get(0))
        : fact;
  }
}
