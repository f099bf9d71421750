package org.broadsheet.mapping;

import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ValidTime;
import org.broadsheet.vocab.Sem;

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
    ValidTime narrowed = time.narrowed();
    return addEnd(addBegin(description, narrowed.begin()), narrowed.end());
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
