package org.broadsheet.store.union;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** The input, each row joined with what the patterns of a plan find for it. */
final class GroupRows extends JoinedRows {
  private final GroupPlan plan;
  private final UnionReading store;
  private final GroupMatch match;

  GroupRows(GroupPlan plan, UnionReading store, QueryIterator input, ExecutionContext context) {
    super(input, context);
    this.plan = plan;
    this.store = store;
    this.match = new GroupMatch(plan, store, context);
  }

  @Override
  @Nullable Binding following() {
    Binding row = match.next();
    while (row == null && getInput().hasNext()) {
      match.begin(store.row(getInput().next(), plan.variables()));
      row = match.next();
    }
    return row;
  }
}
