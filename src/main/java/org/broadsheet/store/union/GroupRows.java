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
  private @Nullable Begun begun;
  private int depth = -1;
  private @Nullable Binding next;

  /** A row of the input and the frame that is being filled for it. */
  private record Begun(IdRow row, GroupPlan.Layout layout, long[] frame) {}

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
      if (begun == null || !advance(begun.frame())) {
        if (!getInput().hasNext()) {
          return false;
        }
        begin(store.row(getInput().next(), plan.variables()));
      } else {
        next = joined(begun);
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
    GroupPlan.Layout layout = plan.layout(row.columns());
    Begun now = new Begun(row, layout, plan.frame(row, layout));
    begun = now;
    depth = 0;
    matches.get(0).begin(now.frame());
  }

  /** Whether the patterns find something more for the row that is begun. */
  private boolean advance(long[] frame) {
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

  private Binding joined(Begun now) {
    GroupPlan.Layout layout = now.layout();
    int before = now.row().columns().size();
    long[] ids = now.row().ids(layout.result().size());
    for (int i = 0; i < layout.open().length; i++) {
      ids[before + i] = now.frame()[layout.open()[i]];
    }
    return new IdRow(now.row().parent(), layout.result(), ids, store.nodes());
  }

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {}
}
