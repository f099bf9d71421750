package org.broadsheet.store.union;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** The input, each row joined with what the patterns of a plan find for it, depth first. */
final class GroupRows extends QueryIter1 {
  private final GroupPlan plan;
  private final UnionReading store;
  private final @Nullable AtomicBoolean cancelled;
  private final List<PatternMatch> matches;
  private @Nullable IdRow begun;

  /** What is being filled for the row that is begun. */
  private long[] frame = {};

  private int depth = -1;
  private @Nullable Binding next;

  GroupRows(GroupPlan plan, UnionReading store, QueryIterator input, ExecutionContext context) {
    super(input, context);
    this.plan = plan;
    this.store = store;
    this.cancelled = context.getCancelSignal();
    this.matches = plan.patterns().stream().map(slots -> new PatternMatch(slots, store)).toList();
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null) {
      if (begun != null && advance()) {
        next = plan.layout(begun.columns()).joined(begun, frame, store.nodes());
      } else if (getInput().hasNext()) {
        begin(store.row(getInput().next(), plan.variables()));
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    if (!hasNextBinding() || next == null) {
      throw new NoSuchElementException("no further row");
    }
    Binding row = next;
    next = null;
    return row;
  }

  private void begin(IdRow row) {
    begun = row;
    frame = plan.frame();
    plan.layout(row.columns()).enter(row, frame);
    depth = 0;
    matches.get(0).begin(frame);
  }

  /** Whether the patterns find something more for the row that is begun. */
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

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {}
}
