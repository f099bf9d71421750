package org.broadsheet.store.union;

import java.util.NoSuchElementException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** The input, each row joined with what the patterns of a plan find for it. */
final class GroupRows extends QueryIter1 {
  private final GroupPlan plan;
  private final UnionReading store;
  private final GroupMatch match;
  private @Nullable Binding next;

  GroupRows(GroupPlan plan, UnionReading store, QueryIterator input, ExecutionContext context) {
    super(input, context);
    this.plan = plan;
    this.store = store;
    this.match = new GroupMatch(plan, store, context);
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null) {
      next = match.next();
      if (next == null) {
        if (!getInput().hasNext()) {
          return false;
        }
        match.begin(store.row(getInput().next(), plan.variables()));
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

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {}
}
