package org.broadsheet.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.article.Language;
import org.broadsheet.mapping.Base;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Rdf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tree that pages show of a day is the answer of the catalogue. */
class TreeTest {
  private static final List<LocalDate> DAYS =
      Stream.of(
              "1949-09-30",
              "1949-10-01",
              "1952-06-15",
              "1955-07-30",
              "1955-07-31",
              "1958-12-20",
              "1959-02-08",
              "1961-01-01",
              "1984-05-01",
              "2003-12-31")
          .map(LocalDate::parse)
          .toList();

  private static final DatasetGraph STORE = FixtureStore.whole();
  private static final Archive ARCHIVE = new Archive(STORE, new Addresses(Base.DEFAULT));

  @TestFactory
  Stream<DynamicTest> isTheAnswerOfTheCatalogue() {
    return units().stream()
        .map(unit -> DynamicTest.dynamicTest(unit.getLocalName(), () -> compare(unit)));
  }

  private static void compare(Node unit) {
    for (LocalDate day : DAYS) {
      Map<String, String> arguments = Map.of("unit", unit.getURI(), "on", day.toString());
      ARCHIVE.read(
          () -> {
            Labels labels = ARCHIVE.labels(Language.CHINESE);
            return assertThat(Tree.of(ARCHIVE.hierarchy().within(unit, day), labels))
                .as("%s on %s", unit, day)
                .isEqualTo(Tree.of(ARCHIVE.answer("hierarchy/descendants-on", arguments), labels));
          });
    }
  }

  private static List<Node> units() {
    return ARCHIVE.read(
        () ->
            STORE.stream(
                    Node.ANY,
                    Node.ANY,
                    JenaTerms.node(Rdf.type),
                    JenaTerms.node(Bs.AdministrativeUnit))
                .map(Quad::getSubject)
                .distinct()
                .toList());
  }
}
