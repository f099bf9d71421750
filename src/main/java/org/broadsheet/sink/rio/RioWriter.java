package org.broadsheet.sink.rio;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Prefixes;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementWriter;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/** Writes statement by statement through one of Rio's writers. */
final class RioWriter implements StatementWriter {
  private final RDFWriter writer;
  private final boolean graphs;

  RioWriter(OutputStream out, RDFFormat format, boolean graphs) throws IOException {
    this.graphs = graphs;
    writer = Rio.createWriter(format, out);
    writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
    try {
      writer.startRDF();
      Prefixes.STANDARD.forEach(writer::handleNamespace);
    } catch (RDFHandlerException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) throws IOException {
    try {
      for (Statement statement : statements) {
        writer.handleStatement(
            graphs ? Rdf4jTerms.statement(statement) : Rdf4jTerms.triple(statement));
      }
    } catch (RDFHandlerException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void end() throws IOException {
    try {
      writer.endRDF();
    } catch (RDFHandlerException e) {
      throw new IOException(e);
    }
  }
}
