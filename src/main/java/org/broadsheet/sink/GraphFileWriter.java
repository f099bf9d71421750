package org.broadsheet.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/**
 * The graphs of one file through a {@link StatementWriter}; what the file refuses is a {@link
 * SinkException} that names it and says what next.
 */
public final class GraphFileWriter {
  private final ExportFile file;
  private final String next;
  private final StatementWriter writer;

  private GraphFileWriter(ExportFile file, String next, StatementWriter writer) {
    this.file = file;
    this.next = next;
    this.writer = writer;
  }

  /**
   * Begins to write.
   *
   * @param next what to do when the file refuses, for the message
   * @param out the file; the caller closes it, also when this fails
   * @throws SinkException when the format cannot be begun
   */
  public static GraphFileWriter open(
      ExportFile file, String next, StatementWriter.Factory format, OutputStream out) {
    try {
      return new GraphFileWriter(file, next, format.open(out));
    } catch (IOException e) {
      throw refused(file, next, e);
    }
  }

  /** As {@link StatementSink#graph}. */
  public void graph(Iri graph, List<Statement> statements) {
    try {
      writer.graph(graph, statements);
    } catch (IOException e) {
      throw refused(file, next, e);
    }
  }

  /** As {@link StatementSink#prepare}. */
  public Runnable prepare(Iri graph, List<Statement> statements) {
    StatementWriter.Prepared prepared = writer.prepare(graph, statements);
    return () -> {
      try {
        prepared.write();
      } catch (IOException e) {
        throw refused(file, next, e);
      }
    };
  }

  /** As {@link StatementWriter#end}. */
  public void end() {
    try {
      writer.end();
    } catch (IOException e) {
      throw refused(file, next, e);
    }
  }

  private static SinkException refused(ExportFile file, String next, IOException cause) {
    return new SinkException(
        file.path() + ": could not be written (" + cause + "); " + next, cause);
  }
}
