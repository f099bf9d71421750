package org.broadsheet.store.union;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/** A row of identifiers, whose terms are looked up when they are asked for. */
final class IdRow extends BindingBase {
  private final Columns columns;
  private final long[] ids;
  private final @Nullable Node[] terms;
  private final Terms store;

  /**
   * @param parent has the values that are not in the columns
   * @param ids one a column
   */
  IdRow(@Nullable Binding parent, Columns columns, long[] ids, Terms store) {
    super(parent);
    this.columns = columns;
    this.ids = ids;
    this.terms = new Node[ids.length];
    this.store = store;
  }

  Columns columns() {
    return columns;
  }

  long id(int position) {
    return ids[position];
  }

  /**
   * The identifier of a variable, {@link Ids#NONE} where it has no value, {@link Ids#UNKNOWN} where
   * its value is not in the columns.
   */
  long known(Var variable) {
    int position = columns.position(variable);
    if (position >= 0) {
      return ids[position];
    }
    return parent == null || !parent.contains(variable) ? Ids.NONE : Ids.UNKNOWN;
  }

  /** Those of all columns, followed by room for more. */
  long[] ids(int length) {
    return Arrays.copyOf(ids, length);
  }

  /** What has the values that are not in the columns. */
  @Nullable Binding parent() {
    return parent;
  }

  @Override
  protected Iterator<Var> vars1() {
    return columns.own().iterator();
  }

  @Override
  protected int size1() {
    return columns.own().size();
  }

  @Override
  protected boolean isEmpty1() {
    return columns.own().isEmpty();
  }

  @Override
  protected boolean contains1(Var variable) {
    return columns.position(variable) >= 0;
  }

  @Override
  protected @Nullable Node get1(Var variable) {
    int position = columns.position(variable);
    if (position < 0) {
      return null;
    }
    Node term = terms[position];
    if (term == null && ids[position] != Ids.UNKNOWN) {
      term = store.of(ids[position]);
      terms[position] = term;
    }
    return term;
  }

  @Override
  public Binding detach() {
    return BindingFactory.copy(this);
  }

  @Override
  protected Binding detachWithNewParent(Binding newParent) {
    throw new IllegalStateException("a row is detached as a whole");
  }
}
