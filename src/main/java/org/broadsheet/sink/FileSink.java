package org.broadsheet.sink;

import java.io.IOException;
import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/** One file for all graphs, in the encoding of a {@link StatementWriter}. */
public final class FileSink implements StatementSink {
  private final ExportFile file;
  private final FileTarget target;
  private final StatementWriter writer;

  private FileSink(ExportFile file, FileTarget target, StatementWriter writer) {
    this.file = file;
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
      return new FileSink(file, target, format.open(target.stream()));
    } catch (IOException e) {
      target.close();
      throw refused(file, e);
    }
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    try {
      writer.graph(graph, statements);
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  @Override
  public Runnable prepareAppend(Iri graph, List<Statement> statements) {
    return prepare(graph, statements);
  }

  @Override
  public Runnable prepare(Iri graph, List<Statement> statements) {
    StatementWriter.Prepared prepared = writer.prepare(graph, statements);
    return () -> {
      try {
        prepared.write();
      } catch (IOException e) {
        throw refused(file, e);
      }
    };
  }

  @Override
  public void finish() {
    try {
      writer.end();
    } catch (IOException e) {
      throw refused(file, e);
    }
    target.publish();
  }

  @Override
  public void close() {
    target.close();
  }

  private static SinkException refused(ExportFile file, IOException cause) {
    return new SinkException(
        file.path() + ": could not be written (" + cause + "); free space and run again", cause);
  }
}
