package org.broadsheet.store.union;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/** What one execution of a query has read of the union of all graphs and will need again. */
final class UnionReading {
  private static final Symbol KEY = Symbol.create("https://w3id.org/broadsheet/ns#unionReading");

  private final UnionIndexes indexes;
  private final Subjects subjects;

  private UnionReading(UnionIndexes indexes) {
    this.indexes = indexes;
    this.subjects = new Subjects(indexes);
  }

  /** That of the execution; empty for a store that lacks an index it takes. */
  static Optional<UnionReading> of(ExecutionContext context, DatasetGraphTDB store) {
    UnionReading begun = context.getContext().get(KEY);
    if (begun != null) {
      return Optional.of(begun);
    }
    Optional<UnionReading> reading = UnionIndexes.of(store).map(UnionReading::new);
    reading.ifPresent(value -> context.getContext().set(KEY, value));
    return reading;
  }

  NodeTable nodes() {
    return indexes.nodes();
  }

  /** The triples with these terms, each once; any term where none is given. */
  Iterator<TripleIds> find(
      @Nullable NodeId subject, @Nullable NodeId property, @Nullable NodeId object) {
    if (subject == null) {
      return indexes.find(null, property, object);
    }
    Optional<List<TripleIds>> known = subjects.triples(subject);
    return known.isPresent()
        ? Iter.filter(
            known.get().iterator(),
            triple ->
                (property == null || property.equals(triple.property()))
                    && (object == null || object.equals(triple.object())))
        : indexes.find(subject, property, object);
  }
}
