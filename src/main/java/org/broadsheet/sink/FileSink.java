package org.broadsheet.sink;

import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/** One file for all graphs, in the encoding of a {@link StatementWriter}. */
public final class FileSink implements StatementSink {
  private final FileTarget target;
  private final GraphFileWriter writer;

  private FileSink(FileTarget target, GraphFileWriter writer) {
    this.target = target;
    this.writer = writer;
  }

  /**
   * Opens {@code file}, which appears when the sink is finished.
   *
   * @throws SinkException when the file cannot be opened
   */
  public static StatementSink open(ExportFile file, StatementWriter.Factory format) {
    FileTarget target = FileTarget.open(file);
    try {
      return new FileSink(
          target, GraphFileWriter.open(file, "free space and run again", format, target.stream()));
    } catch (SinkException e) {
      target.close();
      throw e;
    }
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    writer.graph(graph, statements);
  }

  @Override
  public Runnable prepareAppend(Iri graph, List<Statement> statements) {
    return prepare(graph, statements);
  }

  @Override
  public Runnable prepare(Iri graph, List<Statement> statements) {
    return writer.prepare(graph, statements);
  }

  @Override
  public void finish() {
    writer.end();
    target.publish();
  }

  @Override
  public void close() {
    target.close();
  }
}
