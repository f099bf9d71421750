package org.broadsheet.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.gazetteer.ClosureInBlocks;
import org.broadsheet.gazetteer.ClosureInBlocks.Block;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.ClosureMapper;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;

/**
 * Brings the graph of the closure, its rows and the findings beside them, in line with the part-ofs
 * of all other graphs: what no longer holds is deleted, what is new is added, the rest stays
 * untouched. Memory holds the rows of some hundred units.
 */
public final class ClosureRebuild {
  private static final Node UNIT = JenaTerms.node(Bs.unit);
  private static final Node FINDING = JenaTerms.node(Bs.finding);

  private final DatasetGraph store;
  private final Node graph;
  private final ClosureMapper mapper;

  public ClosureRebuild(DatasetGraph store, Base base) {
    this.store = store;
    this.graph = JenaTerms.node(base.closureGraph());
    this.mapper = new ClosureMapper(base);
  }

  /**
   * What a rebuild found and did.
   *
   * @param rows that hold, of the units looked at
   * @param deleted statements that no longer held
   * @param added statements that were new
   */
  public record Result(int rows, int deleted, int added) {
    private static final Result NONE = new Result(0, 0, 0);

    private Result plus(Result other) {
      return new Result(rows + other.rows, deleted + other.deleted, added + other.added);
    }
  }

  /** Rebuilds the rows of all units, in one write transaction. */
  public Result run() {
    return Txn.calculateWrite(store, () -> align(all()));
  }

  private SortedSet<String> all() {
    SortedSet<String> units = PartOfReader.units(store);
    store.stream(graph, Node.ANY, UNIT, Node.ANY)
        .forEach(quad -> units.add(quad.getObject().getURI()));
    return units;
  }

  /**
   * Rebuilds the rows that can differ since the part-ofs of some units do: theirs and those of
   * everything below them. A graph without any finding may be of a version that knew none: there
   * all units are looked at. In one write transaction.
   */
  public Result run(Collection<String> changed) {
    return Txn.calculateWrite(
        store,
        () ->
            align(
                store.contains(graph, Node.ANY, FINDING, Node.ANY) ? dependents(changed) : all()));
  }

  private SortedSet<String> dependents(Collection<String> changed) {
    NavigableSet<String> dependents = new TreeSet<>(changed);
    Deque<String> open = new ArrayDeque<>(dependents);
    while (!open.isEmpty()) {
      PartOfReader.children(store, open.remove()).filter(dependents::add).forEach(open::add);
    }
    return dependents;
  }

  private Result align(SortedSet<String> units) {
    Tally tally = new Tally();
    new ClosureInBlocks(unit -> PartOfReader.hops(store, unit))
        .forEach(units, block -> tally.add(align(block)));
    return tally.sum;
  }

  private Result align(Block block) {
    Set<Quad> missing =
        mapper.map(block).map(JenaTerms::quad).collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Quad> obsolete =
        block.units().stream()
            .flatMap(unit -> store.stream(graph, Node.ANY, UNIT, NodeFactory.createURI(unit)))
            .flatMap(row -> store.stream(graph, row.getSubject(), Node.ANY, Node.ANY))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Quad> kept = new LinkedHashSet<>(missing);
    kept.retainAll(obsolete);
    missing.removeAll(kept);
    obsolete.removeAll(kept);
    obsolete.forEach(store::delete);
    missing.forEach(store::add);
    return new Result(block.rows().size(), obsolete.size(), missing.size());
  }

  /** Adds up the blocks. */
  private static final class Tally {
    private Result sum = Result.NONE;

    void add(Result result) {
      sum = sum.plus(result);
    }
  }
}
