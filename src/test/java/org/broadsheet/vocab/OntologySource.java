package org.broadsheet.vocab;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms of {@code ontology/broadsheet.ttl} and those that {@code shapes.ttl} constrains. */
final class OntologySource {
  static final String NAMESPACE = "https://w3id.org/broadsheet/ns#";
  static final String IRI = "https://w3id.org/broadsheet/ns";

  private static final Path FOLDER = Path.of("ontology");

  private final Model ontology = RDFDataMgr.loadModel(FOLDER.resolve("broadsheet.ttl").toString());
  private final Model shapes = RDFDataMgr.loadModel(FOLDER.resolve("shapes.ttl").toString());

  Model ontology() {
    return ontology;
  }

  Model shapes() {
    return shapes;
  }

  String version() {
    return ontology.getResource(IRI).getRequiredProperty(OWL2.versionInfo).getString();
  }

  /** All terms of our own, by local name. */
  List<Resource> ownTerms() {
    return sorted(
        ontology.listSubjectsWithProperty(RDFS.isDefinedBy).toList(),
        term -> NAMESPACE.equals(term.getNameSpace()));
  }

  /** Our own terms of one type, by local name. */
  List<Resource> ownTerms(Resource type) {
    return sorted(ownTerms(), term -> term.hasProperty(RDF.type, type));
  }

  /** The concepts of one scheme, by local name. */
  List<Resource> concepts(Resource scheme) {
    return sorted(ownTerms(SKOS.Concept), concept -> concept.hasProperty(SKOS.inScheme, scheme));
  }

  /** Borrowed classes and properties that a shape constrains, and {@code rdf:type}, by IRI. */
  List<Resource> borrowedTerms() {
    Set<RDFNode> targets = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    for (var property : List.of(SHACL.path, SHACL.targetClass, SHACL.targetSubjectsOf)) {
      shapes
          .listObjectsOfProperty(shapes.createProperty(property.getURI()))
          .filterKeep(RDFNode::isURIResource)
          .forEachRemaining(targets::add);
    }
    targets.add(shapes.asRDFNode(RDF.type.asNode()));
    return sorted(
        targets.stream().map(RDFNode::asResource).toList(),
        term -> !NAMESPACE.equals(term.getNameSpace()));
  }

  /** The prefix that the shapes give a namespace. */
  String prefix(String namespace) {
    String prefix = shapes.getNsURIPrefix(namespace);
    if (prefix == null) {
      throw new IllegalStateException(
          "ontology/shapes.ttl: no prefix for <" + namespace + ">; declare one");
    }
    return prefix;
  }

  private static List<Resource> sorted(Collection<Resource> terms, Predicate<Resource> wanted) {
    Stream<Resource> kept = terms.stream().filter(wanted);
    return kept.sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
  }
}
