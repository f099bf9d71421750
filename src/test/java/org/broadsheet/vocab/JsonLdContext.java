package org.broadsheet.vocab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.broadsheet.rdf.Prefixes;

/**
 * Renders the JSON-LD context: the prefixes, and each property that a shape constrains under its
 * local name (with its prefix where two vocabularies share the name), typed as the shapes have it.
 */
final class JsonLdContext {
  /**
   * Need no type: JSON has strings, and a text names its language itself, since the keys of a
   * language map lose their capitals.
   */
  private static final Set<String> UNTYPED =
      Set.of("", XSD.xstring.getURI(), RDF.langString.getURI());

  /** Keywords that go without their sign. */
  private static final List<String> KEYWORDS = List.of("id", "type");

  private final OntologySource source;

  JsonLdContext(OntologySource source) {
    this.source = source;
  }

  String render() {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode document = json.createObjectNode();
    ObjectNode context = document.putObject("@context");
    context.put("@version", 1.1);
    KEYWORDS.forEach(keyword -> context.put(keyword, "@" + keyword));
    Prefixes.STANDARD.forEach(context::put);
    terms().forEach(context::set);
    try {
      return json.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, ObjectNode> terms() {
    Map<String, Set<String>> ranges = ranges();
    Map<String, Long> bearers =
        ranges.keySet().stream()
            .collect(Collectors.groupingBy(this::localName, Collectors.counting()));
    Map<String, ObjectNode> terms = new TreeMap<>();
    ranges.forEach(
        (iri, range) -> {
          String name = localName(iri);
          boolean taken =
              bearers.getOrDefault(name, 0L) > 1
                  || KEYWORDS.contains(name)
                  || Prefixes.STANDARD.containsKey(name);
          terms.put(taken ? curie(iri) : name, term(curie(iri), range));
        });
    return terms;
  }

  private static ObjectNode term(String curie, Set<String> ranges) {
    ObjectNode term = new ObjectMapper().createObjectNode().put("@id", curie);
    if (ranges.size() != 1) {
      return term;
    }
    String range = ranges.iterator().next();
    return UNTYPED.contains(range) ? term : term.put("@type", range.replace(XSD.getURI(), "xsd:"));
  }

  /** What each property points to by all shapes: a datatype, {@code @id}, or nothing said. */
  private Map<String, Set<String>> ranges() {
    Map<String, Set<String>> ranges = new TreeMap<>();
    source
        .shapes()
        .listStatements(null, source.shapes().createProperty(SHACL.path.getURI()), (RDFNode) null)
        .filterKeep(statement -> statement.getObject().isURIResource())
        .forEachRemaining(
            statement ->
                ranges
                    .computeIfAbsent(
                        statement.getObject().asResource().getURI(), iri -> new TreeSet<>())
                    .add(range(statement.getSubject())));
    return ranges;
  }

  private String range(Resource shape) {
    var datatype = source.shapes().createProperty(SHACL.datatype.getURI());
    var kind = source.shapes().createProperty(SHACL.nodeKind.getURI());
    if (shape.hasProperty(datatype)) {
      return shape.getProperty(datatype).getResource().getURI();
    }
    return shape.hasProperty(kind)
            && shape.getProperty(kind).getResource().getURI().equals(SHACL.IRI.getURI())
        ? "@id"
        : "";
  }

  private String localName(String iri) {
    return iri.substring(namespace(iri).length());
  }

  private String curie(String iri) {
    return source.prefix(namespace(iri)) + ":" + localName(iri);
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
