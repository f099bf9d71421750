package org.broadsheet.sink;

import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/** The same graphs into several sinks; finishes them in order, closes all. */
public final class Tee implements StatementSink {
  private final List<StatementSink> sinks;

  public Tee(List<StatementSink> sinks) {
    this.sinks = List.copyOf(sinks);
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    sinks.forEach(sink -> sink.graph(graph, statements));
  }

  @Override
  public Runnable prepare(Iri graph, List<Statement> statements) {
    List<Runnable> prepared = sinks.stream().map(sink -> sink.prepare(graph, statements)).toList();
    return () -> prepared.forEach(Runnable::run);
  }

  @Override
  public Runnable prepareAppend(Iri graph, List<Statement> statements) {
    List<Runnable> prepared =
        sinks.stream().map(sink -> sink.prepareAppend(graph, statements)).toList();
    return () -> prepared.forEach(Runnable::run);
  }

  @Override
  public void append(Iri graph, List<Statement> statements) {
    sinks.forEach(sink -> sink.append(graph, statements));
  }

  @Override
  public void finish() {
    sinks.forEach(StatementSink::finish);
  }

  @Override
  public void close() {
    sinks.forEach(StatementSink::close);
  }
}
