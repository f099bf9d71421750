package org.broadsheet.patch;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.sink.SinkException;

/** Writes each statement as a line of N-Quads: UTF-8, one blank between terms. */
final class QuadLines extends StreamRDFBase {
  private final NodeFormatter formatter = new NodeFormatterNT(CharSpace.UTF8);
  private final Path file;
  private final Consumer<String> lines;

  QuadLines(Path file, Consumer<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public void triple(Triple triple) {
    lines.accept(line(triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      triple(quad.asTriple());
    } else {
      lines.accept(line(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph()));
    }
  }

  private String line(Node... terms) {
    StringWriterI line = new StringWriterI();
    for (Node term : terms) {
      if (term.isBlank()) {
        throw new SinkException(
            file
                + ": blank nodes cannot be compared between files; name every node by an IRI, as"
                + " `convert` does");
      }
      formatter.format(line, term);
      line.print(' ');
    }
    line.print('.');
    return line.toString();
  }
}
