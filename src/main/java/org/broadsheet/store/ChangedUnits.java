package org.broadsheet.store;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Sem;

/**
 * The units whose rows of the closure can differ since quads came or went: those of part-ofs and of
 * rows that are not as they were, and those that stood on other days. What lies below them can
 * differ too and is not among them.
 */
final class ChangedUnits {
  private static final Node UNIT = JenaTerms.node(Bs.unit);
  private static final Node ATTESTS = JenaTerms.node(Bs.attests);
  private static final Set<Node> KINDS = nodes(Bs.PartOf, Bs.Within);
  private static final Set<Node> DAYS =
      nodes(
          Sem.hasBeginTimeStamp,
          Sem.hasLatestBeginTimeStamp,
          Sem.hasEarliestEndTimeStamp,
          Sem.hasEndTimeStamp);
  private static final Set<Node> PLACEMENT = nodes(Bs.parent, Bs.ancestor, Bs.depth, Bs.certainty);

  private final DatasetGraph store;
  private final Set<String> units = new TreeSet<>();

  ChangedUnits(DatasetGraph store) {
    this.store = store;
  }

  /** Notes a quad that came or went. To be called in the write transaction of the change. */
  void note(Quad quad) {
    concerned(quad).map(Node::getURI).forEach(units::add);
  }

  /** Their IRIs. */
  Set<String> all() {
    return Collections.unmodifiableSet(units);
  }

  private Stream<Node> concerned(Quad quad) {
    Node property = quad.getPredicate();
    if (property.equals(UNIT)) {
      return Stream.of(quad.getObject());
    }
    if (property.equals(ATTESTS)) {
      return unitsOf(quad.getObject());
    }
    if (DAYS.contains(property)) {
      return Stream.concat(unitsOf(quad.getSubject()), itself(quad.getSubject()));
    }
    boolean placing = PLACEMENT.contains(property) || KINDS.contains(quad.getObject());
    return placing ? unitsOf(quad.getSubject()) : Stream.empty();
  }

  /** The units of a part-of or row; one that it had until now was noted when that quad went. */
  private Stream<Node> unitsOf(Node placement) {
    return store.stream(Node.ANY, placement, UNIT, Node.ANY).map(Quad::getObject);
  }

  /** What was dated, when it has been placed anywhere. */
  private Stream<Node> itself(Node dated) {
    return store.contains(Node.ANY, Node.ANY, UNIT, dated) ? Stream.of(dated) : Stream.empty();
  }

  private static Set<Node> nodes(Iri... terms) {
    return Stream.of(terms).map(JenaTerms::node).collect(Collectors.toUnmodifiableSet());
  }
}
