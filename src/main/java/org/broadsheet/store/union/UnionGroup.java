package org.broadsheet.store.union;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterAbortable;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/** Triple patterns matched one after the other against the union of all graphs. */
final class UnionGroup {
  private final UnionReading store;
  private final ExecutionContext context;
  private final @Nullable AtomicBoolean cancelled;

  UnionGroup(UnionReading store, ExecutionContext context) {
    this.store = store;
    this.context = context;
    this.cancelled = context.getCancelSignal();
  }

  /** The input, each binding joined with what the patterns find for it. */
  QueryIterator match(List<Triple> patterns, QueryIterator input) {
    Iterator<BindingNodeId> joined = Iter.map(input, this::ids);
    for (Triple pattern : patterns) {
      joined = Iter.flatMap(joined, binding -> matches(pattern, binding));
    }
    return new QueryIterAbortable(
        Iter.map(joined, ids -> new BindingTDB(ids, store.nodes())), List.of(), input, context);
  }

  private Iterator<BindingNodeId> matches(Triple pattern, BindingNodeId binding) {
    NodeId subject = id(pattern.getSubject(), binding);
    NodeId property = id(pattern.getPredicate(), binding);
    NodeId object = id(pattern.getObject(), binding);
    if (isUnknown(subject) || isUnknown(property) || isUnknown(object)) {
      return Iter.nullIterator();
    }
    return Iter.removeNulls(
        Iter.map(store.find(subject, property, object), found -> joined(binding, pattern, found)));
  }

  /** Null where a variable that stands twice in the pattern would have two values. */
  private @Nullable BindingNodeId joined(BindingNodeId binding, Triple pattern, TripleIds found) {
    if (cancelled != null && cancelled.get()) {
      throw new QueryCancelledException();
    }
    BindingNodeId joined = new BindingNodeId(binding);
    return put(joined, pattern.getSubject(), found.subject())
            && put(joined, pattern.getPredicate(), found.property())
            && put(joined, pattern.getObject(), found.object())
        ? joined
        : null;
  }

  private static boolean put(BindingNodeId binding, Node term, NodeId value) {
    if (!Var.isVar(term)) {
      return true;
    }
    NodeId before = binding.get(Var.alloc(term));
    if (before == null) {
      binding.put(Var.alloc(term), value);
    }
    return before == null || before.equals(value);
  }

  /** Null for a variable without a value. */
  private @Nullable NodeId id(Node term, BindingNodeId binding) {
    return Var.isVar(term) ? binding.get(Var.alloc(term)) : store.nodes().getNodeIdForNode(term);
  }

  private static boolean isUnknown(@Nullable NodeId id) {
    return NodeId.isDoesNotExist(id);
  }

  private BindingNodeId ids(Binding binding) {
    if (binding instanceof BindingTDB stored) {
      return stored.getBindingId();
    }
    BindingNodeId ids = new BindingNodeId(binding);
    binding.forEach((name, value) -> ids.put(name, store.nodes().getNodeIdForNode(value)));
    return ids;
  }
}
