package org.broadsheet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.output.CountingOutputStream;
import org.apache.commons.io.output.NullOutputStream;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.StatementWriter;
import org.broadsheet.sink.rio.RioSink;
import org.broadsheet.sink.riot.RiotSink;
import org.jspecify.annotations.Nullable;

/**
 * How long each library takes to encode the graphs of an N-Quads file in each format, graph by
 * graph as the sinks do: a row of a Markdown table each, with the processor time of the writing
 * thread as a multiple of that of Jena's N-Quads, the best of the rounds, and the size.
 *
 * <p>Arguments: an N-Quads file; the number of rounds, of which the formats take turns.
 */
public final class FormatTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<Iri, List<Statement>> graphs;

  private FormatTimes(Map<Iri, List<Statement>> graphs) {
    this.graphs = graphs;
  }

  /** The best time in nanoseconds, and the bytes written. */
  private record Encoded(long nanoseconds, long bytes) {
    static Encoded better(Encoded one, Encoded other) {
      return one.nanoseconds <= other.nanoseconds ? one : other;
    }
  }

  public static void main(String[] args) throws IOException {
    FormatTimes times = new FormatTimes(Quads.read(Path.of(args[0])));
    Map<ExportFormat, Encoded> riot = new LinkedHashMap<>();
    Map<ExportFormat, Encoded> rio = new LinkedHashMap<>();
    for (int round = 0; round < Integer.parseInt(args[1]); round++) {
      for (ExportFormat format : ExportFormat.values()) {
        times.measure(format, RiotSink.writer(format), riot);
        times.measure(format, RioSink.writer(format), rio);
      }
    }
    long unit = Objects.requireNonNull(riot.get(ExportFormat.NQUADS)).nanoseconds();
    System.out.println("| Format | Jena RIOT | RDF4J Rio | Size |");
    System.out.println("|---|---:|---:|---:|");
    for (ExportFormat format : ExportFormat.values()) {
      System.out.printf(
          "| %s | %s | %s | %s |%n",
          format.suffix(),
          ratio(riot.get(format), unit),
          ratio(rio.get(format), unit),
          size(riot.get(format), rio.get(format)));
    }
  }

  private void measure(
      ExportFormat format,
      Optional<StatementWriter.Factory> factory,
      Map<ExportFormat, Encoded> best)
      throws IOException {
    if (factory.isPresent()) {
      best.merge(format, encode(factory.get()), Encoded::better);
    }
  }

  private Encoded encode(StatementWriter.Factory factory) throws IOException {
    long began = THREADS.getCurrentThreadCpuTime();
    try (CountingOutputStream out = new CountingOutputStream(NullOutputStream.INSTANCE)) {
      StatementWriter writer = factory.open(out);
      for (Map.Entry<Iri, List<Statement>> graph : graphs.entrySet()) {
        writer.graph(graph.getKey(), graph.getValue());
      }
      writer.end();
      return new Encoded(THREADS.getCurrentThreadCpuTime() - began, out.getByteCount());
    }
  }

  private static String ratio(@Nullable Encoded encoded, long unit) {
    return encoded == null ? "" : "%.1f".formatted((double) encoded.nanoseconds() / unit);
  }

  private static String size(@Nullable Encoded riot, @Nullable Encoded rio) {
    return Stream.of(megabytes(riot), megabytes(rio).isEmpty() ? "" : "by Rio " + megabytes(rio))
        .filter(size -> !size.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String megabytes(@Nullable Encoded encoded) {
    return encoded == null ? "" : "%d MB".formatted(Math.round(encoded.bytes() / 1e6));
  }
}
