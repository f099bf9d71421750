package org.broadsheet.store.union;

import java.util.IdentityHashMap;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.jspecify.annotations.Nullable;

/**
 * Rows, each joined with what one group finds for it and its filters let pass, or else as it is.
 * All rows share the state of the matching, since most optional parts are a look-up.
 */
final class OptionalGroupRows extends JoinedRows {
  private final BasicPattern group;
  private final ExprList filters;
  private final UnionReading store;
  private final IdentityHashMap<Columns, GroupMatch> matches = new IdentityHashMap<>();
  private @Nullable GroupMatch match;
  private @Nullable Binding unmatched;

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
  @Nullable Binding following() {
    while (match != null || getInput().hasNext()) {
      Binding row = advance(match == null ? begin(getInput().next()) : match);
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  private GroupMatch begin(Binding row) {
    IdRow known = store.row(row, store.plans().variables(group));
    GroupMatch suiting =
        matches.computeIfAbsent(
            known.columns(),
            columns -> new GroupMatch(store.plans().plan(group, known), store, getExecContext()));
    suiting.begin(known);
    match = suiting;
    unmatched = known;
    return suiting;
  }

  /** The next row of what was begun, {@code null} where it is over or the filters refuse it. */
  private @Nullable Binding advance(GroupMatch begun) {
    Binding row = begun.next();
    if (row == null) {
      match = null;
      return unmatched;
    }
    if (filters.isSatisfied(row, getExecContext())) {
      unmatched = null;
      return row;
    }
    return null;
  }
}
