package org.broadsheet.mapping;

import java.time.LocalDate;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ValidTime;
import org.broadsheet.vocab.Sem;
import org.jspecify.annotations.Nullable;

/**
 * A valid time as flat SEM time stamps.
 *
 * <ul>
 *   <li>A begin known to some precision is its first possible day ({@code hasBeginTimeStamp}), with
 *       the last possible one ({@code hasLatestBeginTimeStamp}) where that differs;
 *   <li>a begin only bounded from above is {@code hasLatestBeginTimeStamp} alone;
 *   <li>an end known to some precision is its last possible day ({@code hasEndTimeStamp}), with the
 *       first possible one ({@code hasEarliestEndTimeStamp}) where that differs;
 *   <li>an end only bounded from below is {@code hasEarliestEndTimeStamp} alone;
 *   <li>an open side has no stamp.
 * </ul>
 *
 * <p>Each bound is narrowed by the other before it is written.
 */
final class TimeStamps {
  private TimeStamps() {}

  static Description add(Description description, ValidTime time) {
    return addEnd(
        addBegin(description, endingBy(time.begin(), time.end().latest())),
        beginningFrom(time.end(), time.begin().earliest()));
  }

  /** What ended on 19 December 1949 and began some day in 1949 began by that day. */
  private static Bound endingBy(Bound begin, @Nullable LocalDate last) {
    boolean tighter = last != null && begin.latest() != null && begin.latest().isAfter(last);
    return tighter ? new Bound(begin.earliest(), last) : begin;
  }

  /** What began on 2 May 1958 and ended some day in 1958 did not end before. */
  private static Bound beginningFrom(Bound end, @Nullable LocalDate first) {
    boolean tighter = first != null && end.earliest() != null && end.earliest().isBefore(first);
    return tighter ? new Bound(first, end.latest()) : end;
  }

  static Description addBegin(Description description, Bound begin) {
    description.withDate(Sem.hasBeginTimeStamp, begin.earliest());
    return begin.latest() == null || begin.latest().equals(begin.earliest())
        ? description
        : description.withDate(Sem.hasLatestBeginTimeStamp, begin.latest());
  }

  private static Description addEnd(Description description, Bound end) {
    description.withDate(Sem.hasEndTimeStamp, end.latest());
    return end.earliest() == null || end.earliest().equals(end.latest())
        ? description
        : description.withDate(Sem.hasEarliestEndTimeStamp, end.earliest());
  }
}
