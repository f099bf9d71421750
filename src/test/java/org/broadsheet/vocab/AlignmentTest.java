package org.broadsheet.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** {@code ontology/alignment.ttl}: terms that there are, and no identity that does not hold. */
class AlignmentTest {
  private static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final OntologySource SOURCE = new OntologySource();
  private static final Model ALIGNMENT = RDFDataMgr.loadModel("ontology/alignment.ttl");

  /** What states kinship; identity is not among it. */
  private static final Set<Resource> RELATIONS =
      Set.of(
          RDFS.subClassOf,
          RDFS.subPropertyOf,
          SKOS.closeMatch,
          SKOS.broadMatch,
          SKOS.narrowMatch,
          SKOS.relatedMatch);

  @Test
  void itsTermsAreDeclaredOrConstrained() {
    Set<String> known =
        Stream.concat(SOURCE.ownTerms().stream(), SOURCE.borrowedTerms().stream())
            .map(Resource::getURI)
            .collect(Collectors.toSet());
    assertThat(mappings()).isNotEmpty();
    assertThat(known).containsAll(mappings().map(each -> each.getSubject().getURI()).toList());
  }

  @Test
  void itPointsToTheTwoVocabulariesOnly() {
    assertThat(mappings().map(each -> each.getResource().getURI()))
        .allMatch(iri -> iri.startsWith(CRM) || iri.startsWith(WIKIDATA));
  }

  @Test
  void nothingIsSaidToBeTheSame() {
    assertThat(mappings().map(Statement::getPredicate)).allMatch(RELATIONS::contains);
  }

  @Test
  void everyClassOfOursHasARelative() {
    assertThat(mappings().map(Statement::getSubject)).containsAll(SOURCE.ownTerms(OWL2.Class));
  }

  @Test
  void classesMeetClassesAndPropertiesProperties() {
    Predicate<Statement> ofClass =
        each -> Character.isUpperCase(each.getSubject().getLocalName().charAt(0));
    assertThat(mappings().filter(ofClass).map(AlignmentTest::target)).allMatch("EQ"::contains);
    assertThat(mappings().filter(ofClass.negate()).map(AlignmentTest::target))
        .allMatch("P"::contains);
  }

  /** The letter by which both vocabularies tell what kind of term it is. */
  private static String target(Statement mapping) {
    String iri = mapping.getResource().getURI();
    return iri.substring(iri.lastIndexOf('/') + 1).substring(0, 1);
  }

  private static Stream<Statement> mappings() {
    List<Statement> all = ALIGNMENT.listStatements().toList();
    return all.stream().filter(each -> !each.getSubject().hasProperty(RDF.type, OWL.Ontology));
  }
}
