package org.broadsheet.sink;

import java.nio.file.Path;
import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One file a graph, so that a reader that must hold a whole file holds one article: {@code
 * <base>graph/article/X} becomes {@code article/X.<suffix>} in the folder, other graphs {@code
 * <last segment>.<suffix>}. Each file appears whole, once the next begins.
 */
public final class FolderSink implements StatementSink {
  private static final String GRAPHS = "/graph/";

  private final Path folder;
  private final ExportFormat format;
  private final Compression compression;
  private final StatementWriter.Factory writer;
  private @Nullable StatementSink open;

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
    finish();
    String name = name(graph) + "." + format.suffix() + compression.suffix();
    open = FileSink.open(new ExportFile(folder.resolve(name), format, compression), writer);
    open.graph(graph, statements);
  }

  @Override
  public void append(Iri graph, List<Statement> statements) {
    if (open == null) {
      graph(graph, statements);
    } else {
      open.append(graph, statements);
    }
  }

  private static String name(Iri graph) {
    String iri = graph.value();
    int graphs = iri.indexOf(GRAPHS);
    return graphs >= 0
        ? iri.substring(graphs + GRAPHS.length())
        : iri.substring(iri.lastIndexOf('/') + 1);
  }

  @Override
  public void finish() {
    if (open != null) {
      open.finish();
      close();
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
