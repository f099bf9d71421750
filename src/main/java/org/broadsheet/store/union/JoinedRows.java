package org.broadsheet.store.union;

import java.util.NoSuchElementException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** Rows that are made of the rows of an input, any number of each, one after another. */
abstract class JoinedRows extends QueryIter1 {
  private @Nullable Binding next;

  JoinedRows(QueryIterator input, ExecutionContext context) {
    super(input, context);
  }

  /** The row that follows, {@code null} where there is none. */
  abstract @Nullable Binding following();

  @Override
  protected final boolean hasNextBinding() {
    if (next == null) {
      next = following();
    }
    return next != null;
  }

  @Override
  protected final Binding moveToNextBinding() {
    if (!hasNextBinding() || next == null) {
      throw new NoSuchElementException("no further row");
    }
    Binding row = next;
    next = null;
    return row;
  }

  @Override
  protected final void requestSubCancel() {}

  @Override
  protected final void closeSubIterator() {}
}
