package org.broadsheet.publish.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Some of the events of a calendar. */
public final class EventSet {
  private final EventCalendar calendar;
  private final BitSet numbers;

  EventSet(EventCalendar calendar, BitSet numbers) {
    this.calendar = calendar;
    this.numbers = numbers;
  }

  /** What is in both, which are of one calendar. */
  public EventSet and(EventSet other) {
    BitSet both = (BitSet) numbers.clone();
    both.and(other.numbers);
    return new EventSet(calendar, both);
  }

  public int size() {
    return numbers.cardinality();
  }

  /**
   * How many there are in each year, month or day that has any: by as many characters of a date.
   */
  public SortedMap<String, Integer> countedBy(int characters) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    int next = numbers.nextSetBit(0);
    while (next >= 0) {
      LocalDate day = calendar.day(next);
      int end = calendar.firstFrom(day.plusDays(1));
      counts.merge(
          day.toString().substring(0, characters),
          numbers.get(next, end).cardinality(),
          Integer::sum);
      next = numbers.nextSetBit(end);
    }
    return counts;
  }

  /**
   * The first ones by day, then IRI.
   *
   * @param graph that the calendar was made of, in the same state
   */
  public List<Node> first(int count, Graph graph) {
    List<Node> events = new ArrayList<>();
    int next = numbers.nextSetBit(0);
    while (next >= 0 && events.size() < count) {
      LocalDate day = calendar.day(next);
      int begin = calendar.firstFrom(day);
      List<DatedEvent> ofDay = DatedEvent.on(day, graph).sorted().toList();
      numbers.get(begin, begin + ofDay.size()).stream()
          .mapToObj(number -> ofDay.get(number).iri())
          .forEach(events::add);
      next = numbers.nextSetBit(begin + ofDay.size());
    }
    return events.subList(0, Math.min(count, events.size()));
  }
}
