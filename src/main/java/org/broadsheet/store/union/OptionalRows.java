package org.broadsheet.store.union;

import java.util.function.UnaryOperator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterDefaulting;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;

/** Rows, each joined with what a {@link Streamable} part finds for it, or else as it is. */
final class OptionalRows extends QueryIterRepeatApply {
  private final UnaryOperator<QueryIterator> part;

  OptionalRows(QueryIterator rows, UnaryOperator<QueryIterator> part, ExecutionContext context) {
    super(rows, context);
    this.part = part;
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    ExecutionContext context = getExecContext();
    return new QueryIterDefaulting(
        part.apply(QueryIterSingleton.create(row, context)), row, context);
  }
}
