package org.broadsheet.pipeline;

import java.util.List;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementSink;

/** Everything about graphs on their way to a sink that needs no order. Thread-safe. */
record GraphPreparation(
    GraphCheck.Rules rules, AttestationReader attestations, Base base, StatementSink sink) {
  PreparedGraph prepare(Iri graph, List<Statement> statements) {
    return new PreparedGraph(
        rules.violations(statements),
        attestations.in(statements),
        new PartCounter(base).add(statements).finish(),
        sink.prepare(graph, statements));
  }

  /** A piece of a graph that no other piece shares a subject with, and that attests nothing. */
  PreparedGraph prepareAppend(Iri graph, List<Statement> statements) {
    return new PreparedGraph(
        rules.violations(statements),
        List.of(),
        new PartCounter(base).add(statements).finish(),
        sink.prepareAppend(graph, statements));
  }
}
