package org.broadsheet.patch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.riot.RdfSource;

/**
 * The statements of a file as lines of N-Quads, in the order of their characters, equal ones once.
 * Sorted in pieces, which are kept in temporary files and merged.
 */
final class SortedQuads implements AutoCloseable {
  /** Lines that are sorted in memory: of 250 characters each, some 100 megabytes. */
  static final int PIECE = 200_000;

  private final SortedDataBag<String> lines;

  private SortedQuads(SortedDataBag<String> lines) {
    this.lines = lines;
  }

  /**
   * Reads and sorts a file.
   *
   * @param piece lines that are sorted in memory
   * @throws SinkException when the file cannot be read, is malformed, or has blank nodes
   */
  static SortedQuads of(Path file, int piece) {
    SortedDataBag<String> lines =
        new SortedDataBag<>(
            new ThresholdPolicyCount<>(piece), new Lines(), Comparator.naturalOrder());
    try {
      new RdfSource(file)
          .parse(ErrorHandlerFactory.errorHandlerStrictNoLogging, new QuadLines(file, lines::add));
      return new SortedQuads(lines);
    } catch (RiotException e) {
      lines.close();
      throw new SinkException(file + ": " + e.getMessage() + "; mend the file and try again", e);
    }
  }

  /** The lines, without line ends. */
  Iterator<String> iterator() {
    return new DistinctSorted(lines.iterator());
  }

  @Override
  public void close() {
    lines.close();
  }

  /** How a piece is kept; a line of N-Quads has no line end inside. */
  private static final class Lines implements SerializationFactory<String> {
    @Override
    public Sink<String> createSerializer(OutputStream out) {
      PrintWriter writer =
          new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
      return new Sink<>() {
        @Override
        public void send(String line) {
          writer.print(line);
          writer.print('\n');
        }

        @Override
        public void flush() {
          writer.flush();
        }

        @Override
        public void close() {
          writer.close();
          if (writer.checkError()) {
            throw new SinkException("no space for temporary files; free some and try again");
          }
        }
      };
    }

    @Override
    public Iterator<String> createDeserializer(InputStream in) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .iterator();
    }
  }
}
