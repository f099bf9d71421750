package org.broadsheet.sink.riot;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.CheckpointedSink;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.GraphFileWriter;
import org.broadsheet.sink.ResumableFile;
import org.broadsheet.sink.SafePoint;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementWriter;

/**
 * A file that can be gone on with anywhere, since documents of its format that follow each other
 * are one: there is one from checkpoint to checkpoint. What is there is read back by RIOT.
 */
public final class CheckpointedFileSink implements CheckpointedSink {
  private final ResumableFile target;
  private final ExportFile file;
  private final GraphFileWriter writer;

  private CheckpointedFileSink(ResumableFile target, ExportFile file, GraphFileWriter writer) {
    this.target = target;
    this.file = file;
    this.writer = writer;
  }

  /** Whether files of this format can be gone on with, and tell the graph of each statement. */
  public static boolean takes(ExportFile file) {
    return file.format() == ExportFormat.NQUADS || file.format() == ExportFormat.TRIG;
  }

  /**
   * A sink for a file that {@linkplain #takes is taken}.
   *
   * @param format writes the file's format
   * @param safe of the file at the last checkpoint
   * @throws SinkException when the file cannot be opened
   */
  public static CheckpointedSink open(
      ExportFile file, StatementWriter.Factory format, SafePoint safe) {
    ResumableFile target = ResumableFile.open(file.path(), file.compression(), safe);
    try {
      return new CheckpointedFileSink(
          target,
          file,
          GraphFileWriter.open(
              file, "free space, and run again to go on", format, target.stream()));
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
  public List<Long> checkpoint() {
    writer.end();
    return List.of(target.checkpoint());
  }

  @Override
  public void written(Consumer<List<Statement>> each) {
    try (InputStream in = target.written()) {
      RDFParser.source(in)
          .lang(file.format() == ExportFormat.TRIG ? Lang.TRIG : Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new ByGraph(each));
    } catch (IOException | RiotException e) {
      throw new SinkException(
          file.path() + ".part: cannot be read back (" + e + "); remove the journal to start over",
          e);
    }
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

  private static final class ByGraph extends StreamRDFBase {
    private final Consumer<List<Statement>> each;
    private final List<Statement> gathered = new ArrayList<>();

    ByGraph(Consumer<List<Statement>> each) {
      this.each = each;
    }

    @Override
    public void quad(Quad quad) {
      Statement statement = JenaTerms.statement(quad);
      if (!gathered.isEmpty() && !gathered.get(0).graph().equals(statement.graph())) {
        finish();
      }
      gathered.add(statement);
    }

    @Override
    public void finish() {
      if (!gathered.isEmpty()) {
        each.accept(List.copyOf(gathered));
        gathered.clear();
      }
    }
  }
}
