package org.broadsheet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.junit.jupiter.api.Test;

/** The ontology against what is written and asked with it. */
class OntologyUseTest {
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/broadsheet.ttl");
  private static final Pattern OWN =
      Pattern.compile("<" + Pattern.quote(Bs.NAMESPACE) + "([^>]*)>");

  @Test
  void outputUsesDeclaredTermsOnly() throws IOException {
    Set<String> used =
        statements().stream()
            .flatMap(s -> Stream.of(s.subject(), s.predicate(), s.object()))
            .filter(Iri.class::isInstance)
            .map(term -> ((Iri) term).value())
            .filter(iri -> iri.startsWith(Bs.NAMESPACE))
            .collect(Collectors.toSet());
    assertThat(declared()).containsAll(used);
  }

  @Test
  void everyPropertyIsWrittenBySomeGoldenCase() throws IOException {
    Set<String> written =
        statements().stream().map(s -> s.predicate().value()).collect(Collectors.toSet());
    assertThat(written).containsAll(declared(OWL2.ObjectProperty));
    assertThat(written).containsAll(declared(OWL2.DatatypeProperty));
  }

  @Test
  void everyClassIsWrittenBySomeGoldenCase() throws IOException {
    Set<String> written =
        statements().stream()
            .map(Statement::object)
            .filter(Iri.class::isInstance)
            .map(term -> ((Iri) term).value())
            .collect(Collectors.toSet());
    assertThat(written).containsAll(declared(OWL2.Class));
  }

  /** In the serialised query, since terms inside property paths do not show in its algebra. */
  @Test
  void queriesUseDeclaredTermsOnly() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : queries()) {
      var query = QueryFactory.create(Files.readString(file), Syntax.syntaxARQ);
      query.getPrefixMapping().clearNsPrefixMap();
      OWN.matcher(query.serialize()).results().map(term -> term.group(1)).forEach(used::add);
    }
    assertThat(used).isNotEmpty();
    assertThat(declared()).containsAll(used.stream().map(Bs.NAMESPACE::concat).toList());
  }

  private static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("queries"))) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }

  private static List<Statement> statements() throws IOException {
    List<Statement> statements = new ArrayList<>();
    GoldenGazetteer.graphs().values().forEach(statements::addAll);
    for (GoldenCase golden : GoldenCase.all()) {
      statements.addAll(golden.statements());
    }
    return statements;
  }

  private static Set<String> declared() {
    return ONTOLOGY
        .listSubjectsWithProperty(RDFS.isDefinedBy)
        .mapWith(term -> term.getURI())
        .toSet();
  }

  private static Set<String> declared(Resource type) {
    return ONTOLOGY.listSubjectsWithProperty(RDF.type, type).mapWith(term -> term.getURI()).toSet();
  }
}
