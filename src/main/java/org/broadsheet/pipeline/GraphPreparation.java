package org.broadsheet.pipeline;

import java.util.List;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementSink;

/** Everything about an article's graph that needs no order. Thread-safe. */
record GraphPreparation(
    GraphCheck.Rules rules, AttestationReader attestations, Base base, StatementSink sink) {
  PreparedGraph prepare(Iri graph, List<Statement> statements) {
    return new PreparedGraph(
        rules.violations(statements),
        attestations.in(statements),
        new PartCounter(base).add(statements).finish(),
        sink.prepare(graph, statements));
  }
}
