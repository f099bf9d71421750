package org.broadsheet.store.union;

import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * TDB2's execution of queries, but for what is asked of the union of all graphs: triples that many
 * graphs repeat are skipped within the index, and the optional part of a group is looked up by the
 * identifiers that the rows before it bring along, where TDB2 writes the terms into the pattern and
 * plans it anew for each row. The answers are the same.
 */
public class UnionExecutor extends OpExecutorTDB2 {
  private final Optional<UnionReading> reading;

  protected UnionExecutor(ExecutionContext context) {
    super(context);
    this.reading =
        context.getDataset() instanceof DatasetGraphTDB store
                && QC2.getFilter(context.getContext()) == null
            ? UnionReading.of(context, store)
            : Optional.empty();
  }

  /** Has queries of a store hold in memory what they look up that often, if it pays. */
  protected static void holdIn(DatasetGraph store, int lookUps) {
    Generations.installIn(store, lookUps);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern group, QueryIterator input) {
    return isOfUnion(group) ? match(group.getBasicPattern(), input) : super.execute(group, input);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    if (filter.getSubOp() instanceof OpQuadPattern group) {
      return isOfUnion(group)
          ? match(group.getBasicPattern(), filter.getExprs(), input)
          : super.execute(filter, input);
    }
    return reading.isPresent()
        ? filtered(exec(filter.getSubOp(), input), filter.getExprs())
        : super.execute(filter, input);
  }

  @Override
  protected QueryIterator execute(OpConditional optional, QueryIterator input) {
    Op part = optional.getRight();
    if (!Streamable.is(part)) {
      return super.execute(optional, input);
    }
    QueryIterPeek rows = QueryIterPeek.create(exec(optional.getLeft(), input), execCxt);
    if (part instanceof OpQuadPattern group && isOfUnion(group)) {
      return optional(group, ExprList.emptyList, rows);
    }
    return part instanceof OpFilter filter
            && filter.getSubOp() instanceof OpQuadPattern group
            && isOfUnion(group)
            && isLookUp(group.getBasicPattern(), rows)
        ? optional(group, filter.getExprs(), rows)
        : new OptionalRows(rows, row -> exec(part, row), execCxt);
  }

  /** Whether it asks one thing of a subject that the first row names. */
  private static boolean isLookUp(BasicPattern group, QueryIterPeek rows) {
    return group.size() == 1
        && rows.hasNext()
        && Var.isVar(group.get(0).getSubject())
        && rows.peek().contains(Var.alloc(group.get(0).getSubject()));
  }

  private QueryIterator optional(OpQuadPattern group, ExprList filters, QueryIterator rows) {
    return group.getBasicPattern().isEmpty()
        ? rows
        : new OptionalGroupRows(
            rows, group.getBasicPattern(), filters, reading.orElseThrow(), execCxt);
  }

  private boolean isOfUnion(OpQuadPattern group) {
    return reading.isPresent()
        && group.getGraphNode().equals(Quad.unionGraph)
        && group.getBasicPattern().getList().stream().noneMatch(UnionExecutor::nests);
  }

  private static boolean nests(Triple pattern) {
    return pattern.getSubject().isTripleTerm() || pattern.getObject().isTripleTerm();
  }

  private QueryIterator match(BasicPattern group, QueryIterator input) {
    QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
    return matchInOrder(reordered(group, rows), rows);
  }

  private QueryIterator match(BasicPattern group, ExprList filters, QueryIterator input) {
    if (group.size() < 2) {
      return filtered(matchInOrder(group, input), filters);
    }
    QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
    return placed(reading.orElseThrow().plans().placed(reordered(group, rows), filters), rows);
  }

  /** A group in its order, with its filters between the patterns. */
  private QueryIterator placed(Op op, QueryIterator input) {
    if (op instanceof OpQuadPattern group) {
      return matchInOrder(group.getBasicPattern(), input);
    }
    if (op instanceof OpFilter filter) {
      return filtered(placed(filter.getSubOp(), input), filter.getExprs());
    }
    if (op instanceof OpSequence sequence) {
      QueryIterator rows = input;
      for (Op step : sequence.getElements()) {
        rows = placed(step, rows);
      }
      return rows;
    }
    return exec(op, input);
  }

  private QueryIterator matchInOrder(BasicPattern group, QueryIterator input) {
    UnionReading store = reading.orElseThrow();
    return group.isEmpty()
        ? input
        : new GroupRows(store.plans().plan(group), store, input, execCxt);
  }

  private QueryIterator filtered(QueryIterator input, ExprList filters) {
    QueryIterator rows = input;
    for (Expr filter : filters) {
      Optional<DayFilter> days = reading.orElseThrow().plans().days(filter);
      rows =
          days.isPresent()
              ? new RowsOfDays(rows, days.get(), filter, execCxt)
              : new QueryIterFilterExpr(rows, filter, execCxt);
    }
    return rows;
  }

  /** The patterns as TDB2 orders them by the terms that the first row brings along. */
  private BasicPattern reordered(BasicPattern group, QueryIterPeek rows) {
    return group.size() < 2 || !rows.hasNext()
        ? group
        : reading.orElseThrow().plans().ordered(group, rows.peek());
  }
}
