package org.broadsheet.validate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Nif;
import org.jspecify.annotations.Nullable;

/** The rules of the data model that SHACL cannot say. */
final class ModelRules {
  private static final Node BEGIN = JenaTerms.node(Nif.beginIndex);
  private static final Node END = JenaTerms.node(Nif.endIndex);
  private static final Node ANCHOR = JenaTerms.node(Nif.anchorOf);

  private final Set<Node> declared;

  /**
   * @param declared terms of our own namespace that may be used
   */
  ModelRules(Set<Node> declared) {
    this.declared = declared;
  }

  Stream<Violation> check(Graph graph) {
    return Stream.concat(
        graph.stream().flatMap(this::triple),
        graph.stream(Node.ANY, ANCHOR, Node.ANY).flatMap(anchor -> length(graph, anchor)));
  }

  private Stream<Violation> triple(Triple triple) {
    Node object = triple.getObject();
    Stream<Violation> nodes =
        Stream.of(triple.getSubject(), triple.getPredicate(), object)
            .flatMap(node -> node(triple, node));
    return object.isLiteral()
        ? Stream.concat(
            nodes,
            LiteralRules.problem(object).stream()
                .map(problem -> violation(triple, problem, object)))
        : nodes;
  }

  private Stream<Violation> node(Triple triple, Node node) {
    if (node.isBlank()) {
      return Stream.of(violation(triple, "every node has an IRI, none is blank", null));
    }
    if (!node.isURI()) {
      return Stream.empty();
    }
    return Stream.of(form(node), undeclared(node))
        .flatMap(Optional::stream)
        .map(problem -> violation(triple, problem, node));
  }

  private static Optional<String> form(Node iri) {
    try {
      new Iri(iri.getURI());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("an IRI is absolute, ASCII and under 1,000 characters");
    }
  }

  private Optional<String> undeclared(Node iri) {
    return iri.getURI().startsWith(Bs.NAMESPACE) && !declared.contains(iri)
        ? Optional.of("a term of our namespace is declared in the ontology")
        : Optional.empty();
  }

  /** Offsets are code points, so begin and end are as far apart as the anchor is long. */
  private static Stream<Violation> length(Graph graph, Triple anchor) {
    Node subject = anchor.getSubject();
    if (!anchor.getObject().isLiteral()) {
      return Stream.empty();
    }
    String text = anchor.getObject().getLiteralLexicalForm();
    int length = text.codePointCount(0, text.length());
    return index(graph, subject, END)
        .flatMap(end -> index(graph, subject, BEGIN).map(begin -> end - begin))
        .filter(distance -> distance != length)
        .map(
            distance ->
                violation(
                    anchor,
                    "the anchor is as many code points long as begin and end are apart",
                    anchor.getObject()));
  }

  private static Stream<Integer> index(Graph graph, Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(Triple::getObject)
        .filter(node -> node.isLiteral() && node.getLiteralValue() instanceof Integer)
        .map(node -> (Integer) node.getLiteralValue());
  }

  private static Violation violation(Triple triple, String message, @Nullable Node value) {
    return new Violation(
        Terms.focus(triple.getSubject()),
        triple.getPredicate().getURI(),
        message,
        value == null ? null : NodeFmtLib.strNT(value));
  }
}
