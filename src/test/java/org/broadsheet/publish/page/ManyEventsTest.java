package org.broadsheet.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.broadsheet.mapping.Base;
import org.broadsheet.publish.calendar.EventSet;
import org.broadsheet.publish.linked.Addresses;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Sem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hundred thousand events are a few bars, however close one looks, and a page of the first. */
class ManyEventsTest {
  private static final int EVENTS = 100_000;
  private static final int LISTED = 100;
  private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
  private static final LocalDate LAST = FIRST.plusDays(EVENTS / 5 - 1);
  private static final int MOST_BARS = 93;

  private static final DatasetGraph STORE = DatasetGraphFactory.createTxnMem();
  private static final Archive ARCHIVE = new Archive(STORE, new Addresses(Base.DEFAULT));

  /** Five events a day, each of another kind. */
  @BeforeAll
  static void fill() {
    Node graph = NodeFactory.createURI("https://w3id.org/broadsheet/data/graph/many");
    Txn.executeWrite(
        STORE,
        () -> {
          for (int number = 0; number < EVENTS; number++) {
            Node event = NodeFactory.createURI(graph.getURI() + "/" + number);
            String day = FIRST.plusDays(number / 5).toString();
            STORE.add(
                graph,
                event,
                JenaTerms.node(Bs.timelineDate),
                NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
            STORE.add(graph, event, JenaTerms.node(Sem.eventType), kind(number % 5));
          }
        });
  }

  @Test
  void yearsMonthsAndDaysAreCountedApart() {
    EventSet all = ARCHIVE.calendar().between(FIRST, LAST);
    assertThat(all.size()).isEqualTo(EVENTS);
    assertThat(bars(all.countedBy(4))).isEqualTo(56);
    LocalDate begin = LocalDate.of(1959, 1, 1);
    SortedMap<String, Integer> months =
        ARCHIVE.calendar().between(begin, begin.plusYears(5).minusDays(1)).countedBy(7);
    assertThat(bars(months)).isEqualTo(60);
    assertThat(months).containsEntry("1959-02", 28 * 5);
    SortedMap<String, Integer> days =
        ARCHIVE.calendar().between(begin, begin.plusDays(92)).countedBy(10);
    assertThat(bars(days)).isEqualTo(MOST_BARS);
    assertThat(days.values()).containsOnly(5);
  }

  @Test
  void aKindIsAFifthOfThem() {
    assertThat(ARCHIVE.calendar().ofType(kind(3)).size()).isEqualTo(EVENTS / 5);
  }

  @Test
  void aPageListsTheFirst() {
    EventSet late = ARCHIVE.calendar().between(LAST.minusDays(999), LAST);
    assertThat(Txn.calculateRead(STORE, () -> ARCHIVE.first(late, LISTED)))
        .hasSize(LISTED)
        .first()
        .satisfies(
            row ->
                assertThat(row.get("date").getLiteralLexicalForm())
                    .isEqualTo(LAST.minusDays(999).toString()));
  }

  private static int bars(SortedMap<String, Integer> counts) {
    return Histogram.of(counts, period -> period).bars().size();
  }

  private static Node kind(int number) {
    return NodeFactory.createURI("https://w3id.org/broadsheet/ns#Kind" + number);
  }
}
