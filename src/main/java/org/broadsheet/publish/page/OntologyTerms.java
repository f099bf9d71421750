package org.broadsheet.publish.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Rdf;

/** The terms of the ontology, for its page. */
final class OntologyTerms {
  private final Graph union;
  private final Labels labels;

  OntologyTerms(Graph union, Labels labels) {
    this.union = union;
    this.labels = labels;
  }

  /**
   * A term.
   *
   * @param anchor its fragment
   * @param kind class, property or concept
   */
  record Term(String anchor, Shown label, Shown kind, Shown comment) {}

  /** All terms, by their local names. */
  List<Term> all() {
    return union.stream(
            Node.ANY, RDFS.isDefinedBy.asNode(), NodeFactory.createURI(Addresses.ONTOLOGY))
        .map(Triple::getSubject)
        .filter(term -> term.getURI().startsWith(Bs.NAMESPACE))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .map(this::term)
        .toList();
  }

  private Term term(Node term) {
    return new Term(
        term.getURI().substring(Bs.NAMESPACE.length()),
        labels.show(term),
        object(term, JenaTerms.node(Rdf.type)).orElseGet(() -> labels.show(term)),
        labels.text(term, RDFS.comment.asNode()));
  }

  private Optional<Shown> object(Node term, Node property) {
    return union.stream(term, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .map(labels::show)
        .findFirst();
  }
}
