package org.broadsheet.publish.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
   * @param ofDay all events of the calendar on a day, see {@link EventCalendar#on}
   */
  public List<Node> first(int count, Function<LocalDate, List<Node>> ofDay) {
    List<Node> events = new ArrayList<>();
    int next = numbers.nextSetBit(0);
    while (next >= 0 && events.size() < count) {
      LocalDate day = calendar.day(next);
      int begin = calendar.firstFrom(day);
      List<Node> all = ofDay.apply(day);
      numbers.get(begin, begin + all.size()).stream().mapToObj(all::get).forEach(events::add);
      next = numbers.nextSetBit(begin + all.size());
    }
    return events.subList(0, Math.min(count, events.size()));
  }
}
