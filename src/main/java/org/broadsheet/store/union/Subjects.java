package org.broadsheet.store.union;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.tdb2.store.NodeId;

/**
 * What the store says of the subjects that a query has asked about last. One walk down the index
 * finds all of a subject, since it stands together there, and most questions about a thing are
 * followed by others.
 */
final class Subjects {
  /** Rather more than a mention or an event has; of what has more, each question is looked up. */
  private static final int TRIPLES = 48;

  private static final int KEPT = 2_000;

  private final UnionIndexes indexes;
  private final Map<NodeId, Optional<List<TripleIds>>> kept =
      new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<NodeId, Optional<List<TripleIds>>> eldest) {
          return size() > KEPT;
        }
      };

  Subjects(UnionIndexes indexes) {
    this.indexes = indexes;
  }

  /** All triples of the subject, each once; empty where there are many. */
  Optional<List<TripleIds>> triples(NodeId subject) {
    return kept.computeIfAbsent(subject, this::read);
  }

  private Optional<List<TripleIds>> read(NodeId subject) {
    List<TripleIds> triples = new ArrayList<>();
    Iterator<TripleIds> found = indexes.find(subject, null, null);
    while (found.hasNext()) {
      if (triples.size() == TRIPLES) {
        return Optional.empty();
      }
      triples.add(found.next());
    }
    return Optional.of(triples);
  }
}
