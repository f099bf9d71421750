package org.broadsheet.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OntologyTest {
  private static final Path EVENT_TYPES =
      Path.of("src/main/resources/org/broadsheet/extract/event/event-types.tsv");
  private static final OntologySource SOURCE = new OntologySource();

  @TestFactory
  Stream<DynamicTest> everyTermIsLabelledAndExplainedInBothLanguages() {
    return SOURCE.ownTerms().stream()
        .map(
            term ->
                DynamicTest.dynamicTest(
                    term.getLocalName(),
                    () -> {
                      assertThat(languages(term, RDFS.label)).containsExactly("en", "zh-Hans");
                      assertThat(languages(term, RDFS.comment)).containsExactly("en", "zh-Hans");
                      assertThat(term.listProperties(RDF.type).toList()).hasSize(1);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyConceptIsOfOneSchemeAndNamedAsItIsLabelled() {
    return SOURCE.ownTerms(SKOS.Concept).stream()
        .map(
            concept ->
                DynamicTest.dynamicTest(
                    concept.getLocalName(),
                    () -> {
                      assertThat(concept.listProperties(SKOS.inScheme).toList()).hasSize(1);
                      assertThat(texts(concept, SKOS.prefLabel))
                          .isEqualTo(texts(concept, RDFS.label));
                    }));
  }

  @Test
  void itsVersionIsInItsVersionIri() {
    Resource ontology = SOURCE.ontology().getResource(OntologySource.IRI);
    assertThat(ontology.getPropertyResourceValue(OWL2.versionIRI).getURI())
        .isEqualTo(OntologySource.IRI + "/" + SOURCE.version());
  }

  @Test
  void eventTypesAreTheExtractorsTable() throws IOException {
    List<String> table =
        Files.readAllLines(EVENT_TYPES, StandardCharsets.UTF_8).stream().skip(1).sorted().toList();
    List<String> concepts =
        SOURCE.concepts(concept("eventTypes")).stream()
            .map(
                type ->
                    String.join(
                        "\t", type.getLocalName(), label(type, "zh-Hans"), label(type, "en")))
            .sorted()
            .toList();
    assertThat(concepts).isEqualTo(table);
  }

  @Test
  void unitTypesAreTheGazetteers() {
    assertThat(names(SOURCE.concepts(concept("unitTypes"))))
        .isEqualTo(pascalCase(UnitType.values(), ""));
  }

  @Test
  void levelsAreTheGazetteers() {
    Set<String> ranked = pascalCase(Level.values(), "Level");
    ranked.remove("NoneLevel");
    assertThat(names(SOURCE.concepts(concept("levels")))).isEqualTo(ranked);
  }

  @Test
  void shapesUseDeclaredTermsOnly() {
    Set<String> used =
        Stream.concat(
                SOURCE.shapes().listSubjects().toList().stream(),
                SOURCE.shapes().listObjects().toList().stream())
            .filter(node -> node.isURIResource())
            .map(node -> node.asResource().getURI())
            .filter(iri -> iri.startsWith(OntologySource.NAMESPACE))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(iris(SOURCE.ownTerms())).containsAll(used);
  }

  @Test
  void everyPropertyHasAShape() {
    Model shapes = SOURCE.shapes();
    Set<String> constrained =
        shapes
            .listObjectsOfProperty(shapes.createProperty(SHACL.path.getURI()))
            .filterKeep(path -> path.isURIResource())
            .mapWith(path -> path.asResource().getURI())
            .toSet();
    assertThat(constrained).containsAll(iris(SOURCE.ownTerms(OWL2.ObjectProperty)));
    assertThat(constrained).containsAll(iris(SOURCE.ownTerms(OWL2.DatatypeProperty)));
  }

  private static Resource concept(String scheme) {
    return SOURCE.ontology().getResource(OntologySource.NAMESPACE + scheme);
  }

  private static List<String> languages(Resource term, Property property) {
    return term.listProperties(property).mapWith(value -> value.getLanguage()).toList().stream()
        .sorted()
        .toList();
  }

  private static Set<String> texts(Resource term, Property property) {
    return term.listProperties(property).mapWith(value -> value.getObject().toString()).toSet();
  }

  private static String label(Resource term, String language) {
    return term.getProperty(RDFS.label, language).getString();
  }

  private static Set<String> names(List<Resource> terms) {
    return terms.stream().map(Resource::getLocalName).collect(Collectors.toSet());
  }

  private static Set<String> iris(List<Resource> terms) {
    return terms.stream().map(Resource::getURI).collect(Collectors.toSet());
  }

  private static Set<String> pascalCase(Enum<?>[] values, String suffix) {
    return Arrays.stream(values)
        .map(
            value ->
                Arrays.stream(value.name().split("_"))
                    .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("", "", suffix)))
        .collect(Collectors.toSet());
  }
}
