package org.broadsheet.sink;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * RDF 1.1 serialisations that the export can be written in. Each is written graph by graph.
 *
 * <p>A format without named graphs holds the union of the graphs as triples; a triple stated in two
 * graphs is then written twice, which is once in the set that it denotes.
 */
public enum ExportFormat {
  NQUADS("nq", "application/n-quads", true),
  NTRIPLES("nt", "application/n-triples", false),
  TRIG("trig", "application/trig", true),
  TURTLE("ttl", "text/turtle", false),
  JSONLD("jsonld", "application/ld+json", true),
  RDFXML("rdf", "application/rdf+xml", false),
  TRIX("trix", "application/trix+xml", true),
  THRIFT("rt", "application/rdf+thrift", true),
  PROTOBUF("rpb", "application/rdf+protobuf", true),
  JELLY("jelly", "application/x-jelly-rdf", true),
  RDF4J_BINARY("brf", "application/x-binary-rdf", true);

  private final String suffix;
  private final String mediaType;
  private final boolean graphs;

  ExportFormat(String suffix, String mediaType, boolean graphs) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.graphs = graphs;
  }

  /** The usual file suffix without a dot, also the name on the command line. */
  public String suffix() {
    return suffix;
  }

  /** The media type by which servers know it. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it tells the named graphs apart. */
  public boolean graphs() {
    return graphs;
  }

  /** The format of that suffix, in any case. */
  public static Optional<ExportFormat> ofSuffix(String suffix) {
    String wanted = suffix.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.suffix.equals(wanted)).findFirst();
  }
}
