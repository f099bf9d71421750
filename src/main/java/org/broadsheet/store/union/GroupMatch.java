package org.broadsheet.store.union;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.jspecify.annotations.Nullable;

/** What the patterns of a plan find for one row after the other, depth first. */
final class GroupMatch {
  private final GroupPlan plan;
  private final UnionReading store;
  private final @Nullable AtomicBoolean cancelled;
  private final List<PatternMatch> matches;
  private @Nullable IdRow begun;

  /** What is being filled for the row that is begun. */
  private long[] frame = {};

  private int depth = -1;

  GroupMatch(GroupPlan plan, UnionReading store, ExecutionContext context) {
    this.plan = plan;
    this.store = store;
    this.cancelled = context.getCancelSignal();
    this.matches = plan.patterns().stream().map(slots -> new PatternMatch(slots, store)).toList();
  }

  /** Begins with a row, whose columns have the values that it brings for the plan's variables. */
  void begin(IdRow row) {
    begun = row;
    frame = plan.frame();
    plan.layout(row.columns()).enter(row, frame);
    depth = 0;
    matches.get(0).begin(frame);
  }

  /** The row that is begun, joined with what is found next; null when there is nothing more. */
  @Nullable IdRow next() {
    return begun != null && advance()
        ? plan.layout(begun.columns()).joined(begun, frame, store.terms())
        : null;
  }

  private boolean advance() {
    while (depth >= 0) {
      if (cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
      if (!matches.get(depth).next(frame)) {
        depth--;
      } else if (depth == matches.size() - 1) {
        return true;
      } else {
        depth++;
        matches.get(depth).begin(frame);
      }
    }
    return false;
  }
}
