package org.broadsheet.sink.riot;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Prefixes;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.FileTarget;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;

/**
 * Writes a file through Jena RIOT, statement by statement in the order given: UTF-8 without byte
 * order mark or escapes, every graph of TriG in braces. The file appears when the sink is finished.
 *
 * <p>Graphs are only told apart by formats with {@link ExportFormat#graphs()}.
 */
public final class RiotSink implements StatementSink {
  private final FileTarget target;
  private final ExportFile file;
  private final StreamRDF writer;

  private RiotSink(FileTarget target, ExportFile file) {
    this.target = target;
    this.file = file;
    this.writer = writer(target.stream(), file.format());
  }

  /**
   * A sink for {@code file}; formats that cannot stream are collected in memory up to {@link
   * CollectingRiotSink#LIMIT} statements.
   *
   * @throws SinkException when the file cannot be opened
   */
  public static StatementSink open(ExportFile file) {
    FileTarget target = FileTarget.open(file);
    return file.format().streaming()
        ? new RiotSink(target, file)
        : new CollectingRiotSink(target, file, CollectingRiotSink.LIMIT);
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
  public void finish() {
    try {
      writer.finish();
    } catch (JenaException e) {
      throw refused(e);
    }
    target.publish();
  }

  @Override
  public void close() {
    target.close();
  }

  private SinkException refused(JenaException cause) {
    return new SinkException(
        file.path() + ": could not be written (" + cause + "); free space and run again", cause);
  }

  private static StreamRDF writer(OutputStream out, ExportFormat format) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RiotFormats.of(format));
    writer.start();
    Prefixes.STANDARD.forEach(writer::prefix);
    return writer;
  }
}
