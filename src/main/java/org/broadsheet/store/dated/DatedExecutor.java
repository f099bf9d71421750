package org.broadsheet.store.dated;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.broadsheet.store.union.UnionExecutor;

/**
 * TDB2's execution of queries, but for groups over the union of all graphs whose filters set a
 * period: where the index holds fewer things dated in the period than any other pattern of the
 * group finds, it begins with those. The group and its filters are then evaluated as they stand, so
 * that answers are the same.
 */
public final class DatedExecutor extends UnionExecutor {
  private static final int FIRST_LOOK_UPS = 1_000;

  /** What was found out about the filters that this executes, most of them row by row. */
  private final IdentityHashMap<OpFilter, Optional<DatedPattern>> patterns =
      new IdentityHashMap<>();

  private DatedExecutor(ExecutionContext context) {
    super(context);
  }

  /** Has all queries of a TDB2 store executed so. */
  public static void installIn(DatasetGraph store) {
    installIn(store, FIRST_LOOK_UPS);
  }

  /**
   * @param lookUps of one property before it is seen whether memory shall hold all of it
   */
  public static void installIn(DatasetGraph store, int lookUps) {
    QC.setFactory(store.getContext(), DatedExecutor::new);
    holdIn(store, lookUps);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    if (!(execCxt.getDataset() instanceof DatasetGraphTDB store)
        || !(filter.getSubOp() instanceof OpQuadPattern group)
        || !group.getGraphNode().equals(Quad.unionGraph)) {
      return super.execute(filter, input);
    }
    Optional<DatedPattern> dated =
        patterns.computeIfAbsent(
            filter, known -> DatedPattern.in(group.getBasicPattern(), known.getExprs()));
    Optional<DayIndex> index = dated.flatMap(pattern -> DayIndex.of(store));
    return dated.isPresent() && index.isPresent()
        ? super.execute(filter, dated(dated.get(), group.getBasicPattern(), index.get(), input))
        : super.execute(filter, input);
  }

  /** The input, joined with the dated things when it is one binding for which that pays. */
  private QueryIterator dated(
      DatedPattern dated, BasicPattern group, DayIndex index, QueryIterator input) {
    if (!input.hasNext()) {
      return input;
    }
    Binding first = input.next();
    if (!input.hasNext()
        && dated.isOpenIn(first)
        && pays(dated, Substitute.substitute(group, first), index)) {
      input.close();
      return QueryIterPlainWrapper.create(joined(dated, index, first), execCxt);
    }
    QueryIterConcat all = new QueryIterConcat(execCxt);
    all.add(QueryIterSingleton.create(first, execCxt));
    all.add(input);
    return all;
  }

  /** Steps through all at once, so that it costs no more than the shortest of them. */
  private static boolean pays(DatedPattern dated, BasicPattern group, DayIndex index) {
    List<? extends Iterator<?>> rivals = dated.rivals(group).map(index::quads).toList();
    for (var entries = index.entries(dated.property(), dated.period());
        entries.hasNext();
        entries.next()) {
      for (Iterator<?> rival : rivals) {
        if (!rival.hasNext()) {
          return false;
        }
        rival.next();
      }
    }
    return true;
  }

  private static Iterator<Binding> joined(DatedPattern dated, DayIndex index, Binding binding) {
    return Iter.map(
        index.entries(dated.property(), dated.period()),
        entry -> {
          BindingNodeId ids = new BindingNodeId(binding);
          ids.put(dated.thing(), entry.thing());
          ids.put(dated.date(), entry.date());
          return new BindingTDB(ids, index.nodes());
        });
  }
}
