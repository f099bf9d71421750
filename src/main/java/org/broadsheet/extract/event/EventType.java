package org.broadsheet.extract.event;

import java.util.Set;
import org.broadsheet.extract.pattern.Expression;

/**
 * The type of an event: its trigger's, but for a transfer whose purpose is told by a later verb:
 * 抽调干部下放 sends them down.
 */
final class EventType {
  private static final Set<String> OF_PERSONNEL = Set.of("Transfer", "Dispatch");
  private static final Expression DOWN = Expression.compile("^[^，。；]*(?:，[^，。；]*)?(?:下放|下乡)");

  private EventType() {}

  static String of(Candidate event) {
    String type = event.hit().trigger().type();
    String after = event.sentence().text().substring(event.hit().end());
    return OF_PERSONNEL.contains(type) && DOWN.isIn(after) ? "SendDown" : type;
  }
}
