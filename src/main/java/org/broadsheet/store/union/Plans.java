package org.broadsheet.store.union;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.VarUtils;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/**
 * How the groups of a query are matched: with their patterns in the order that suits the terms a
 * row brings along, found for the first row that brings values for the same variables.
 */
final class Plans {
  /** More than a query has; parts into which Jena writes each row would have no end. */
  private static final int KEPT = 1_000;

  private final ReorderTransformation transformation;
  private final NodeTable nodes;
  private final IdentityHashMap<BasicPattern, Group> groups = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Optional<DayFilter>> days = new IdentityHashMap<>();

  Plans(ReorderTransformation transformation, NodeTable nodes) {
    this.transformation = transformation;
    this.nodes = nodes;
  }

  /** The group in the order that suits the row. */
  BasicPattern ordered(BasicPattern group, Binding row) {
    return group(group).inOrder(row);
  }

  /** The group in its order, with its filters between the patterns. */
  Op placed(BasicPattern group, ExprList filters) {
    return group(group).placed(filters);
  }

  /** The plan of the group in its order. */
  GroupPlan plan(BasicPattern group) {
    return group(group).plan();
  }

  /** The plan of the group in the order that suits the row. */
  GroupPlan plan(BasicPattern group, Binding row) {
    return plan(group.size() < 2 ? group : ordered(group, row));
  }

  /** The filter as one that compares days; empty where it is none. */
  Optional<DayFilter> days(Expr filter) {
    if (days.size() == KEPT) {
      days.clear();
    }
    return days.computeIfAbsent(filter, DayFilter::of);
  }

  /** The variables of the group. */
  List<Var> variables(BasicPattern group) {
    return group(group).variables;
  }

  private Group group(BasicPattern group) {
    if (groups.size() == KEPT) {
      groups.clear();
    }
    return groups.computeIfAbsent(group, Group::new);
  }

  private final class Group {
    private final BasicPattern group;
    private final List<Var> variables;
    private final Map<BitSet, BasicPattern> orders = new HashMap<>();
    private final IdentityHashMap<ExprList, Op> placements = new IdentityHashMap<>();
    private @Nullable GroupPlan plan;

    Group(BasicPattern group) {
      this.group = group;
      Set<Var> found = new LinkedHashSet<>();
      VarUtils.addVars(found, group);
      this.variables = List.copyOf(found);
    }

    BasicPattern inOrder(Binding row) {
      BitSet bound = new BitSet(variables.size());
      for (int i = 0; i < variables.size(); i++) {
        bound.set(i, row.contains(variables.get(i)));
      }
      return orders.computeIfAbsent(
          bound,
          known -> transformation.reorderIndexes(Substitute.substitute(group, row)).reorder(group));
    }

    Op placed(ExprList filters) {
      return placements.computeIfAbsent(
          filters, exprs -> TransformFilterPlacement.transform(exprs, Quad.unionGraph, group));
    }

    GroupPlan plan() {
      GroupPlan made = plan == null ? new GroupPlan(group, nodes) : plan;
      plan = made;
      return made;
    }
  }
}
