package org.broadsheet.publish.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** The forms that a description comes in, the preferred one first. */
public enum Form {
  HTML("html", "text/html"),
  TURTLE("ttl", "text/turtle"),
  JSON_LD("jsonld", "application/ld+json"),
  N_TRIPLES("nt", "application/n-triples"),
  RDF_XML("rdf", "application/rdf+xml"),
  TRIG("trig", "application/trig");

  /** All but the page. */
  public static final List<Form> RDF = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML, TRIG);

  private final String suffix;
  private final String mediaType;

  Form(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** The form with that suffix, {@code ttl}. */
  public static Optional<Form> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(form -> form.suffix.equals(suffix)).findFirst();
  }

  public String suffix() {
    return suffix;
  }

  /** Without parameters, as it stands in a link. */
  public String mediaType() {
    return mediaType;
  }

  /** How Jena writes it; empty for the page. */
  public Optional<RDFFormat> syntax() {
    return switch (this) {
      case HTML -> Optional.empty();
      case TURTLE -> Optional.of(RDFFormat.TURTLE_PRETTY);
      case JSON_LD -> Optional.of(RDFFormat.JSONLD11);
      case N_TRIPLES -> Optional.of(RDFFormat.NTRIPLES_UTF8);
      case RDF_XML -> Optional.of(RDFFormat.RDFXML_PLAIN);
      case TRIG -> Optional.of(RDFFormat.TRIG_PRETTY);
    };
  }

  MediaType parsed() {
    return MediaType.create(mediaType);
  }
}
