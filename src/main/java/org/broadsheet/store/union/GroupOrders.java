package org.broadsheet.store.union;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.util.VarUtils;

/**
 * Groups with their patterns in the order that suits the terms a row brings along. It is found for
 * the first row that brings values for the same variables.
 */
final class GroupOrders {
  /** More than a query has; parts into which Jena writes each row would have no end. */
  private static final int KEPT = 1_000;

  private final ReorderTransformation transformation;
  private final IdentityHashMap<BasicPattern, Group> groups = new IdentityHashMap<>();

  GroupOrders(ReorderTransformation transformation) {
    this.transformation = transformation;
  }

  BasicPattern of(BasicPattern group, Binding row) {
    if (groups.size() == KEPT) {
      groups.clear();
    }
    return groups.computeIfAbsent(group, Group::new).inOrder(row);
  }

  private final class Group {
    private final BasicPattern group;
    private final Set<Var> variables = new HashSet<>();
    private final Map<Set<Var>, BasicPattern> orders = new HashMap<>();

    Group(BasicPattern group) {
      this.group = group;
      VarUtils.addVars(variables, group);
    }

    BasicPattern inOrder(Binding row) {
      Set<Var> bound =
          variables.stream().filter(row::contains).collect(Collectors.toUnmodifiableSet());
      return orders.computeIfAbsent(
          bound,
          known -> transformation.reorderIndexes(Substitute.substitute(group, row)).reorder(group));
    }
  }
}
