package org.broadsheet.publish.page;

import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.Sem;

/**
 * One row an event: {@code event}, {@code date}, {@code basis}, {@code type} and {@code article};
 * of several values the first.
 */
record EventRows(Graph graph) {
  Binding of(Node event) {
    BindingBuilder row = Binding.builder().add(Var.alloc("event"), event);
    add(row, "date", event, Bs.timelineDate);
    add(row, "basis", event, Bs.dateBasis);
    add(row, "type", event, Sem.eventType);
    add(row, "article", event, Schema.subjectOf);
    return row.build();
  }

  private void add(BindingBuilder row, String column, Node event, Iri property) {
    graph.stream(event, JenaTerms.node(property), Node.ANY)
        .map(Triple::getObject)
        .min(Comparator.comparing(Node::toString))
        .ifPresent(value -> row.add(Var.alloc(column), value));
  }
}
