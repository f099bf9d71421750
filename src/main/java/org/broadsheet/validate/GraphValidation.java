package org.broadsheet.validate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.riot.JenaTerms;

/**
 * Validates one graph at a time by the shapes and by the rules of the data model. A graph is judged
 * alone: what it says of a node of another graph is not looked up. Thread-safe.
 */
public final class GraphValidation {
  private final Shapes shapes;
  private final ModelRules rules;

  private GraphValidation(Shapes shapes, ModelRules rules) {
    this.shapes = shapes;
    this.rules = rules;
  }

  /** Validation by the ontology and the shapes that ship with the project. */
  public static GraphValidation bundled() {
    return new GraphValidation(Shapes.parse(Ontology.shapes()), new ModelRules(Ontology.terms()));
  }

  /**
   * @param statements all of one named graph
   * @return in the order of focus node, path, message; empty when all is well
   */
  public List<Violation> validate(Collection<Statement> statements) {
    Graph graph = GraphFactory.createDefaultGraph();
    statements.forEach(statement -> graph.add(JenaTerms.triple(statement)));
    return validate(graph);
  }

  /**
   * @return in the order of focus node, path, message; empty when all is well
   */
  public List<Violation> validate(Graph graph) {
    Stream<Violation> byShapes =
        ShaclValidator.get().validate(shapes, graph).getEntries().stream()
            .map(GraphValidation::violation);
    return Stream.concat(byShapes, rules.check(graph)).distinct().sorted().toList();
  }

  private static Violation violation(ReportEntry entry) {
    Node value = entry.value();
    return new Violation(
        Terms.focus(entry.focusNode()),
        Terms.path(entry.resultPath()),
        entry.message(),
        value == null ? null : NodeFmtLib.strNT(value));
  }
}
