package org.broadsheet.store.union;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterDefaulting;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.QC;

/** Rows, each joined with what a {@link Streamable} part finds for it, or else as it is. */
final class OptionalRows extends QueryIterRepeatApply {
  private final Op part;

  OptionalRows(QueryIterator rows, Op part, ExecutionContext context) {
    super(rows, context);
    this.part = part;
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    ExecutionContext context = getExecContext();
    return new QueryIterDefaulting(
        QC.execute(part, QueryIterSingleton.create(row, context), context), row, context);
  }
}
