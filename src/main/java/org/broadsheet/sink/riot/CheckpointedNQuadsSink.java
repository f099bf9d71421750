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
import org.broadsheet.sink.ResumableFile;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.nquads.EncodedGraph;
import org.broadsheet.sink.nquads.NQuadsWriter;

/**
 * N-Quads, whose lines stand alone, so that a file can be gone on with anywhere; what is there is
 * read back by RIOT.
 */
public final class CheckpointedNQuadsSink implements CheckpointedSink {
  private final ResumableFile target;
  private final ExportFile file;

  private CheckpointedNQuadsSink(ResumableFile target, ExportFile file) {
    this.target = target;
    this.file = file;
  }

  /** Whether files of this format can be gone on with. */
  public static boolean takes(ExportFile file) {
    return file.format() == ExportFormat.NQUADS;
  }

  /**
   * A sink for a file that {@linkplain #takes is taken}.
   *
   * @param length by {@link #checkpoint()}, 0 for a new file
   * @throws SinkException when the file cannot be opened
   */
  public static CheckpointedSink open(ExportFile file, long length) {
    return new CheckpointedNQuadsSink(ResumableFile.open(file, length), file);
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    try {
      new NQuadsWriter(target.stream()).graph(graph, statements);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  @Override
  public Runnable prepareAppend(Iri graph, List<Statement> statements) {
    return prepare(graph, statements);
  }

  @Override
  public Runnable prepare(Iri graph, List<Statement> statements) {
    EncodedGraph encoded = EncodedGraph.of(statements);
    return () -> {
      try {
        encoded.writeTo(target.stream());
      } catch (IOException e) {
        throw refused(e);
      }
    };
  }

  @Override
  public long checkpoint() {
    return target.checkpoint();
  }

  @Override
  public void written(Consumer<List<Statement>> each) {
    try (InputStream in = target.written()) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
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
    target.publish();
  }

  @Override
  public void close() {
    target.close();
  }

  private SinkException refused(IOException cause) {
    return new SinkException(
        file.path() + ": could not be written (" + cause + "); free space, and run again to go on",
        cause);
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
