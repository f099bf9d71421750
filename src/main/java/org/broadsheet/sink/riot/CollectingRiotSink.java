package org.broadsheet.sink.riot;

import java.util.List;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Prefixes;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.FileTarget;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;

/**
 * Writes formats that need the whole data set before their first byte (JSON-LD, RDF/XML): collects
 * up to a limit and writes when finished. RDF/XML holds the union of the graphs.
 */
final class CollectingRiotSink implements StatementSink {
  /** Statements that fit a heap of one gigabyte with room to spare. */
  static final int LIMIT = 1_000_000;

  private final DatasetGraph collected = DatasetGraphFactory.create();
  private final FileTarget target;
  private final ExportFile file;
  private final int limit;
  private int size;

  CollectingRiotSink(FileTarget target, ExportFile file, int limit) {
    this.target = target;
    this.file = file;
    this.limit = limit;
    Prefixes.STANDARD.forEach(collected.prefixes()::add);
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    size += statements.size();
    if (size > limit) {
      throw new SinkException(
          ("%s: %s cannot be streamed and holds at most %,d statements;"
                  + " write nq or trig, or fewer articles a file")
              .formatted(file.path(), file.format().suffix(), limit));
    }
    for (Statement statement : statements) {
      if (file.format().graphs()) {
        collected.add(JenaTerms.quad(statement));
      } else {
        collected.getDefaultGraph().add(JenaTerms.triple(statement));
      }
    }
  }

  @Override
  public void finish() {
    try {
      write();
    } catch (JenaException e) {
      throw new SinkException(
          file.path() + ": could not be written (" + e + "); free space and run again", e);
    }
    target.publish();
  }

  @Override
  public void close() {
    target.close();
  }

  private void write() {
    RDFWriterBuilder builder = RDFWriter.create().format(RiotFormats.of(file.format()));
    RDFWriter writer =
        file.format().graphs()
            ? builder.source(collected).build()
            : builder.source(collected.getDefaultGraph()).build();
    writer.output(target.stream());
  }
}
