package org.broadsheet.sink;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * RDF 1.1 serialisations that the export can be written in.
 *
 * <p>A format without named graphs holds the union of the graphs as triples; a triple stated in two
 * graphs is then written twice, which is once in the set that it denotes.
 */
public enum ExportFormat {
  NQUADS("nq", true, true),
  NTRIPLES("nt", false, true),
  TRIG("trig", true, true),
  TURTLE("ttl", false, true),
  JSONLD("jsonld", true, false),
  RDFXML("rdf", false, false),
  TRIX("trix", true, true),
  THRIFT("rt", true, true),
  PROTOBUF("rpb", true, true);

  private final String suffix;
  private final boolean graphs;
  private final boolean streaming;

  ExportFormat(String suffix, boolean graphs, boolean streaming) {
    this.suffix = suffix;
    this.graphs = graphs;
    this.streaming = streaming;
  }

  /** The usual file suffix without a dot, also the name on the command line. */
  public String suffix() {
    return suffix;
  }

  /** Whether it tells the named graphs apart. */
  public boolean graphs() {
    return graphs;
  }

  /** Whether it is written in constant memory; the others are collected first and so bounded. */
  public boolean streaming() {
    return streaming;
  }

  /** The format of that suffix, in any case. */
  public static Optional<ExportFormat> ofSuffix(String suffix) {
    String wanted = suffix.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.suffix.equals(wanted)).findFirst();
  }
}
