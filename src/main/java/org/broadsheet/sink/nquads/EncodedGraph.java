package org.broadsheet.sink.nquads;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.broadsheet.rdf.Statement;

/** The lines of a graph, made on any thread, to be written later. */
public final class EncodedGraph {
  private final UnsynchronizedByteArrayOutputStream lines;

  private EncodedGraph(UnsynchronizedByteArrayOutputStream lines) {
    this.lines = lines;
  }

  public static EncodedGraph of(List<Statement> statements) {
    UnsynchronizedByteArrayOutputStream lines = UnsynchronizedByteArrayOutputStream.builder().get();
    try {
      NQuadsEncoder.write(statements, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("into memory", e);
    }
    return new EncodedGraph(lines);
  }

  /** Writes the lines into a stream that stays open. */
  public void writeTo(OutputStream out) throws IOException {
    lines.writeTo(out);
  }
}
