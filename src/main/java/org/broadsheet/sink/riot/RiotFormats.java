package org.broadsheet.sink.riot;

import org.apache.jena.riot.RDFFormat;
import org.broadsheet.sink.ExportFormat;

/** Which of RIOT's variants writes each format: the streaming one where there is one. */
final class RiotFormats {
  private RiotFormats() {}

  static RDFFormat of(ExportFormat format) {
    return switch (format) {
      case NQUADS -> RDFFormat.NQUADS_UTF8;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case TRIG -> RDFFormat.TRIG_BLOCKS;
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case JSONLD -> RDFFormat.JSONLD_PRETTY;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
      case TRIX -> RDFFormat.TRIX;
      case THRIFT -> RDFFormat.RDF_THRIFT;
      case PROTOBUF -> RDFFormat.RDF_PROTO;
    };
  }
}
