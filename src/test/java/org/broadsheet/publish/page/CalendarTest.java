package org.broadsheet.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.mapping.Base;
import org.broadsheet.publish.calendar.EventSet;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.query.Answer;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Rdf;
import org.broadsheet.vocab.Sem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Events are counted as the questions of the catalogue tell them. */
class CalendarTest {
  private static final LocalDate FROM = LocalDate.of(1955, 1, 1);
  private static final LocalDate TO = LocalDate.of(1959, 2, 5);
  private static final DatasetGraph STORE = FixtureStore.whole();
  private static final Archive ARCHIVE = new Archive(STORE, new Addresses(Base.DEFAULT));

  @TestFactory
  Stream<DynamicTest> countsTheEventsInEachUnit() {
    return Txn.calculateRead(
            STORE,
            () ->
                STORE.stream(
                        Node.ANY,
                        Node.ANY,
                        JenaTerms.node(Rdf.type),
                        JenaTerms.node(Bs.AdministrativeUnit))
                    .map(Quad::getSubject)
                    .distinct()
                    .toList())
        .stream()
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    unit.getLocalName(),
                    () ->
                        assertThat(events(ARCHIVE.within(unit)))
                            .isEqualTo(catalogue("timeline/events-in-unit", "unit", unit))));
  }

  @TestFactory
  Stream<DynamicTest> countsTheEventsOfEachKind() {
    return Txn.calculateRead(
            STORE,
            () ->
                STORE.stream(Node.ANY, Node.ANY, JenaTerms.node(Sem.eventType), Node.ANY)
                    .map(Quad::getObject)
                    .distinct()
                    .toList())
        .stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getLocalName(),
                    () ->
                        assertThat(events(ARCHIVE.calendar().ofType(type)))
                            .isEqualTo(catalogue("timeline/events-of-type", "type", type))));
  }

  @Test
  void countsByYearMonthAndDay() {
    EventSet all = ARCHIVE.calendar().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    assertThat(List.of(4, 7, 10))
        .allSatisfy(
            characters ->
                assertThat(all.countedBy(characters).values().stream().mapToInt(n -> n).sum())
                    .isEqualTo(all.size()));
    assertThat(all.countedBy(4).keySet()).allMatch(year -> year.matches("[0-9]{4}"));
    assertThat(ARCHIVE.calendar().between(TO, FROM).size()).isZero();
  }

  private static List<String> events(EventSet chosen) {
    EventSet within = chosen.and(ARCHIVE.calendar().between(FROM, TO));
    List<String> events =
        Txn.calculateRead(STORE, () -> ARCHIVE.first(within, Integer.MAX_VALUE)).stream()
            .map(row -> Answer.text(row, "event"))
            .toList();
    assertThat(within.size()).isEqualTo(events.size());
    return events;
  }

  private static List<String> catalogue(String question, String parameter, Node value) {
    return ARCHIVE
        .answer(
            question,
            Map.of(parameter, value.getURI(), "from", FROM.toString(), "to", TO.toString()))
        .rows()
        .stream()
        .map(row -> Answer.text(row, "event"))
        .distinct()
        .toList();
  }
}
