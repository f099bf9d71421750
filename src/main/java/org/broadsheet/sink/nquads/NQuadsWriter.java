package org.broadsheet.sink.nquads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementWriter;

/** N-Quads into a stream, of which most is done before a graph's turn comes. */
public final class NQuadsWriter implements StatementWriter {
  private final OutputStream out;

  public NQuadsWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) throws IOException {
    NQuadsEncoder.write(statements, out);
  }

  @Override
  public Prepared prepare(Iri graph, List<Statement> statements) {
    EncodedGraph encoded = EncodedGraph.of(statements);
    return () -> encoded.writeTo(out);
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
