package org.broadsheet.sink.riot;

import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.CheckpointedSink;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.ResumableFile;
import org.broadsheet.sink.SinkException;

/** N-Quads and N-Triples, whose lines stand alone, so that a file can be gone on with anywhere. */
public final class CheckpointedRiotSink implements CheckpointedSink {
  private final ResumableFile target;
  private final ExportFile file;
  private StreamRDF writer;

  private CheckpointedRiotSink(ResumableFile target, ExportFile file) {
    this.target = target;
    this.file = file;
    this.writer = writer();
  }

  /** Whether files of this format can be gone on with. */
  public static boolean takes(ExportFile file) {
    return file.format() == ExportFormat.NQUADS || file.format() == ExportFormat.NTRIPLES;
  }

  /**
   * A sink for a file that {@linkplain #takes is taken}.
   *
   * @param length by {@link #checkpoint()}, 0 for a new file
   * @throws SinkException when the file cannot be opened
   */
  public static CheckpointedSink open(ExportFile file, long length) {
    return new CheckpointedRiotSink(ResumableFile.open(file, length), file);
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    try {
      for (Statement statement : statements) {
        if (file.format().graphs()) {
          writer.quad(JenaTerms.quad(statement));
        } else {
          writer.triple(JenaTerms.triple(statement));
        }
      }
    } catch (JenaException e) {
      throw refused(e);
    }
  }

  @Override
  public long checkpoint() {
    flush();
    long length = target.checkpoint();
    writer = writer();
    return length;
  }

  @Override
  public void finish() {
    flush();
    target.publish();
  }

  @Override
  public void close() {
    target.close();
  }

  private void flush() {
    try {
      writer.finish();
    } catch (JenaException e) {
      throw refused(e);
    }
  }

  private StreamRDF writer() {
    StreamRDF next =
        StreamRDFWriter.getWriterStream(target.stream(), RiotFormats.of(file.format()));
    next.start();
    return next;
  }

  private SinkException refused(JenaException cause) {
    return new SinkException(
        file.path() + ": could not be written (" + cause + "); free space, and run again to go on",
        cause);
  }
}
