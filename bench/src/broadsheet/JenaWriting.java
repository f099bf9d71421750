package broadsheet;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * How long Jena takes to write quads that are built already: the least that a conversion through
 * its writer can take. Prints the seconds of the clock and of the processor.
 *
 * <p>Arguments: the N-Quads to take the quads from, which stay in memory; the file to write.
 */
final class JenaWriting {
  private static final double NANOS = 1e9;

  private JenaWriting() {}

  public static void main(String[] arguments) throws IOException {
    List<Quad> quads = new ArrayList<>();
    RDFParser.source(arguments[0])
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                quads.add(quad);
              }
            });
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long worked = process.getProcessCpuTime();
    long began = System.nanoTime();
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
      writer.start();
      quads.forEach(writer::quad);
      writer.finish();
    }
    System.out.printf(
        "%.1f %.1f%n",
        (System.nanoTime() - began) / NANOS, (process.getProcessCpuTime() - worked) / NANOS);
  }
}
