package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/** One life of a parent: children's spells are fitted into it. */
record Life(ValidTime time) {
  static final Life UNKNOWN = new Life(new ValidTime(Bound.OPEN, Bound.OPEN));

  /** The later of a spell's begin and the life's. */
  Bound laterBegin(Bound begin) {
    Bound own = time.begin();
    LocalDate first = own.earliest();
    LocalDate spell = begin.latest();
    return first != null && spell != null && spell.isBefore(first) ? own : begin;
  }

  /** The earlier of a spell's end and the life's. */
  Bound earlierEnd(Bound end) {
    Bound own = time.end();
    LocalDate last = own.latest();
    LocalDate spell = end.earliest();
    return last != null && (spell == null ? end.latest() == null : spell.isAfter(last)) ? own : end;
  }

  /** Whether a begin follows on this life's end without a day between. */
  boolean reachesTo(Bound begin) {
    LocalDate last = time.end().latest();
    LocalDate first = begin.earliest();
    return last != null && first != null && !first.isAfter(last.plusDays(1));
  }

  static Bound dayBefore(Bound begin) {
    return new Bound(shift(begin.earliest(), -1), shift(begin.latest(), -1));
  }

  static Bound dayAfter(Bound end) {
    return new Bound(shift(end.earliest(), 1), shift(end.latest(), 1));
  }

  private static @Nullable LocalDate shift(@Nullable LocalDate day, int days) {
    return day == null ? null : day.plusDays(days);
  }
}
