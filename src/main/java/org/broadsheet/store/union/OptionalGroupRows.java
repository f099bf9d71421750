package org.broadsheet.store.union;

import java.util.IdentityHashMap;
import java.util.NoSuchElementException;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprList;
import org.jspecify.annotations.Nullable;

/**
 * Rows, each joined with what one group finds for it and its filters let pass, or else as it is.
 * All rows share the state of the matching, since most optional parts are a look-up.
 */
final class OptionalGroupRows extends QueryIter1 {
  private final BasicPattern group;
  private final ExprList filters;
  private final UnionReading store;
  private final IdentityHashMap<Columns, GroupMatch> matches = new IdentityHashMap<>();
  private @Nullable GroupMatch match;
  private @Nullable Binding unmatched;
  private @Nullable Binding next;

  OptionalGroupRows(
      QueryIterator rows,
      BasicPattern group,
      ExprList filters,
      UnionReading store,
      ExecutionContext context) {
    super(rows, context);
    this.group = group;
    this.filters = filters;
    this.store = store;
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null) {
      if (match != null) {
        advance(match);
      } else if (getInput().hasNext()) {
        begin(getInput().next());
      } else {
        return false;
      }
    }
    return true;
  }

  private void begin(Binding row) {
    IdRow known = store.row(row, store.plans().variables(group));
    GroupMatch suiting =
        matches.computeIfAbsent(
            known.columns(),
            columns -> new GroupMatch(store.plans().plan(group, known), store, getExecContext()));
    suiting.begin(known);
    match = suiting;
    unmatched = known;
  }

  private void advance(GroupMatch begun) {
    Binding row = begun.next();
    if (row == null) {
      next = unmatched;
      match = null;
    } else if (filters.isSatisfied(row, getExecContext())) {
      next = row;
      unmatched = null;
    }
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
