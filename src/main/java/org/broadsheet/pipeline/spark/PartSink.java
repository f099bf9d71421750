package org.broadsheet.pipeline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.Compression;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.StatementWriter;
import org.broadsheet.sink.nquads.NQuadsWriter;

/**
 * Gzipped N-Quads into a file of a Hadoop file system, counted and digested on the way. Closed
 * before it was finished, it leaves a file that no result tells of.
 */
final class PartSink implements StatementSink {
  static final String SUFFIX = "." + ExportFormat.NQUADS.suffix() + Compression.GZIP.suffix();

  private final Path path;
  private final FSDataOutputStream file;
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private final OutputStream compressed;
  private final StatementWriter writer;
  private long quads;

  private PartSink(Path path, FSDataOutputStream file) throws IOException {
    this.path = path;
    this.file = file;
    this.compressed = Compression.GZIP.wrap(new DigestOutputStream(file, digest));
    this.writer = new NQuadsWriter(compressed);
  }

  /**
   * @throws SinkException when the file cannot be made
   */
  static PartSink open(FileSystem files, Path path) {
    try {
      return new PartSink(path, files.create(path));
    } catch (IOException e) {
      throw refused(path, e);
    }
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    try {
      writer.graph(graph, statements);
      quads += statements.size();
    } catch (IOException e) {
      throw refused(path, e);
    }
  }

  @Override
  public void finish() {
    try {
      writer.end();
      compressed.close();
    } catch (IOException e) {
      throw refused(path, e);
    }
  }

  /** What was written, once it is finished. */
  WrittenPart written(int number, String attempt) {
    return new WrittenPart(
        number, attempt, quads, file.getPos(), Hex.encodeHexString(digest.digest()));
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw refused(path, e);
    }
  }

  private static SinkException refused(Path path, IOException cause) {
    return new SinkException(
        path + ": could not be written (" + cause + "); free space and run again", cause);
  }
}
