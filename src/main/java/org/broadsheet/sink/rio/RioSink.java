package org.broadsheet.sink.rio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Prefixes;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.FileTarget;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/**
 * Writes a file through RDF4J Rio, under the same contract as the RIOT sink. Turtle and N-Triples
 * hold the union of the graphs.
 */
public final class RioSink implements StatementSink {
  private static final Map<ExportFormat, RDFFormat> FORMATS =
      Map.of(
          ExportFormat.NQUADS, RDFFormat.NQUADS,
          ExportFormat.NTRIPLES, RDFFormat.NTRIPLES,
          ExportFormat.TRIG, RDFFormat.TRIG,
          ExportFormat.TURTLE, RDFFormat.TURTLE);

  private final FileTarget target;
  private final ExportFile file;
  private final RDFWriter writer;

  private RioSink(FileTarget target, ExportFile file, RDFFormat format) {
    this.target = target;
    this.file = file;
    this.writer = Rio.createWriter(format, target.stream());
    writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
    writer.startRDF();
    Prefixes.STANDARD.forEach(writer::handleNamespace);
  }

  /**
   * A sink for {@code file}; empty when Rio does not write its format here.
   *
   * @throws SinkException when the file cannot be opened
   */
  public static Optional<StatementSink> open(ExportFile file) {
    return Optional.ofNullable(FORMATS.get(file.format()))
        .map(format -> new RioSink(FileTarget.open(file), file, format));
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    try {
      for (Statement statement : statements) {
        writer.handleStatement(Rdf4jTerms.statement(statement));
      }
    } catch (RDFHandlerException e) {
      throw refused(e);
    }
  }

  @Override
  public void finish() {
    try {
      writer.endRDF();
    } catch (RDFHandlerException e) {
      throw refused(e);
    }
    target.publish();
  }

  @Override
  public void close() {
    target.close();
  }

  private SinkException refused(RDFHandlerException cause) {
    return new SinkException(
        file.path() + ": could not be written (" + cause + "); free space and run again", cause);
  }
}
