package org.broadsheet.publish.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Sem;

/**
 * The days, kinds, places and actors of all events of a store that took place, by number: events
 * are numbered by their day, and on one day by their IRI. Four bytes an event, and four for each of
 * its kinds, places and actors.
 */
public final class EventCalendar {
  private static final int[] NONE = {};

  private final int[] days;
  private final Map<Node, int[]> byType;
  private final Map<Node, int[]> byPlace;
  private final Map<Node, int[]> byActor;

  private EventCalendar(
      int[] days, Map<Node, int[]> byType, Map<Node, int[]> byPlace, Map<Node, int[]> byActor) {
    this.days = days;
    this.byType = byType;
    this.byPlace = byPlace;
    this.byActor = byActor;
  }

  /** Reads the events of a graph, within its transaction. */
  public static EventCalendar of(Graph graph) {
    List<DatedEvent> events = DatedEvent.all(graph).sorted().toList();
    Map<Node, Integer> numbers = new HashMap<>();
    events.forEach(event -> numbers.put(event.iri(), numbers.size()));
    return new EventCalendar(
        events.stream().mapToInt(event -> Math.toIntExact(event.day().toEpochDay())).toArray(),
        numbered(graph, Sem.eventType, numbers),
        numbered(graph, Sem.hasPlace, numbers),
        numbered(graph, Sem.hasActor, numbers));
  }

  /** The events of one day in the order of their numbers, read from the same graph. */
  public static List<Node> on(LocalDate day, Graph graph) {
    return DatedEvent.on(day, graph).sorted().map(DatedEvent::iri).toList();
  }

  /** The day of the first event. */
  public Optional<LocalDate> firstDay() {
    return days.length == 0 ? Optional.empty() : Optional.of(day(0));
  }

  /** The day of the last event. */
  public Optional<LocalDate> lastDay() {
    return days.length == 0 ? Optional.empty() : Optional.of(day(days.length - 1));
  }

  public EventSet none() {
    return new EventSet(this, new BitSet());
  }

  /** The events of a period, both days inclusive. */
  public EventSet between(LocalDate from, LocalDate to) {
    BitSet found = new BitSet(days.length);
    int begin = firstFrom(from);
    found.set(begin, Math.max(begin, firstFrom(to.plusDays(1))));
    return new EventSet(this, found);
  }

  /** The events of a kind. */
  public EventSet ofType(Node type) {
    return new EventSet(this, set(IntStream.of(byType.getOrDefault(type, NONE))));
  }

  /** The events that a body or a person took part in. */
  public EventSet by(Node actor) {
    return new EventSet(this, set(IntStream.of(byActor.getOrDefault(actor, NONE))));
  }

  /** The events at any of the places on its days. */
  public EventSet at(Collection<Stay> stays) {
    return new EventSet(this, set(stays.stream().flatMapToInt(this::during)));
  }

  LocalDate day(int number) {
    return LocalDate.ofEpochDay(days[number]);
  }

  /** The number of the first event on that day or later. */
  int firstFrom(LocalDate day) {
    return insertion(days, Math.toIntExact(day.toEpochDay()));
  }

  private IntStream during(Stay stay) {
    int[] there = byPlace.getOrDefault(stay.place(), NONE);
    int begin = stay.from() == null ? 0 : insertion(there, firstFrom(stay.from()));
    int end =
        stay.until() == null ? there.length : insertion(there, firstFrom(stay.until().plusDays(1)));
    return Arrays.stream(there, begin, Math.max(begin, end));
  }

  private BitSet set(IntStream numbers) {
    BitSet set = new BitSet(days.length);
    numbers.forEach(set::set);
    return set;
  }

  /** Where the first of the ascending values is that is not less than {@code value}. */
  private static int insertion(int[] ascending, int value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Map<Node, int[]> numbered(Graph graph, Iri property, Map<Node, Integer> numbers) {
    Map<Node, IntStream.Builder> found = new HashMap<>();
    try (Stream<Triple> triples = graph.stream(Node.ANY, JenaTerms.node(property), Node.ANY)) {
      triples.forEach(
          triple ->
              Optional.ofNullable(numbers.get(triple.getSubject()))
                  .ifPresent(
                      number ->
                          found
                              .computeIfAbsent(triple.getObject(), value -> IntStream.builder())
                              .add(number)));
    }
    Map<Node, int[]> sorted = new HashMap<>();
    found.forEach((value, each) -> sorted.put(value, each.build().sorted().toArray()));
    return sorted;
  }
}
