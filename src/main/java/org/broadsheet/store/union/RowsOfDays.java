package org.broadsheet.store.union;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.expr.Expr;
import org.jspecify.annotations.Nullable;

/** The rows that a filter lets pass, most of them decided by the identifiers of their days. */
final class RowsOfDays extends QueryIterProcessBinding {
  private final DayFilter days;
  private final Expr filter;

  RowsOfDays(QueryIterator rows, DayFilter days, Expr filter, ExecutionContext context) {
    super(rows, context);
    this.days = days;
    this.filter = filter;
  }

  @Override
  public @Nullable Binding accept(Binding row) {
    return passes(row, days, filter, getExecContext()) ? row : null;
  }

  static boolean passes(Binding row, DayFilter days, Expr filter, ExecutionContext context) {
    DayFilter.Verdict verdict = row instanceof IdRow ids ? days.of(ids) : DayFilter.Verdict.OPEN;
    return verdict == DayFilter.Verdict.OPEN
        ? filter.isSatisfied(row, context)
        : verdict == DayFilter.Verdict.TRUE;
  }
}
