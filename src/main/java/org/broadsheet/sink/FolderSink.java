package org.broadsheet.sink;

import java.nio.file.Path;
import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/**
 * One file a graph, so that a reader that must hold a whole file holds one article: {@code
 * <base>graph/article/X} becomes {@code article/X.<suffix>} in the folder, other graphs {@code
 * <last segment>.<suffix>}. Each file appears whole, at once.
 */
public final class FolderSink implements StatementSink {
  private static final String GRAPHS = "/graph/";

  private final Path folder;
  private final ExportFormat format;
  private final Compression compression;
  private final StatementWriter.Factory writer;

  /**
   * @param folder made when the first graph comes
   */
  public FolderSink(
      Path folder, ExportFormat format, Compression compression, StatementWriter.Factory writer) {
    this.folder = folder;
    this.format = format;
    this.compression = compression;
    this.writer = writer;
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    String name = name(graph) + "." + format.suffix() + compression.suffix();
    try (StatementSink file =
        FileSink.open(new ExportFile(folder.resolve(name), format, compression), writer)) {
      file.graph(graph, statements);
      file.finish();
    }
  }

  private static String name(Iri graph) {
    String iri = graph.value();
    int graphs = iri.indexOf(GRAPHS);
    return graphs >= 0
        ? iri.substring(graphs + GRAPHS.length())
        : iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** Each graph was in place when {@link #graph} returned; nothing is left to do. */
  @Override
  public void finish() {}

  @Override
  public void close() {}
}
