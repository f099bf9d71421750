package org.broadsheet.gazetteer;

import java.time.LocalDate;

/**
 * When a fact held: its first day lies in {@code begin}, its last day in {@code end}.
 *
 * <p>Certain are the days from the latest begin to the earliest end; possible are the days from the
 * earliest begin to the latest end. An open side counts as reaching on for both.
 */
public record ValidTime(Bound begin, Bound end) {
  /** Whether the fact could have held on {@code day}. */
  public boolean possibleOn(LocalDate day) {
    return (begin.earliest() == null || !day.isBefore(begin.earliest()))
        && (end.latest() == null || !day.isAfter(end.latest()));
  }

  /** Whether the fact held on {@code day}, a side of which nothing at all is known being open. */
  public boolean certainOn(LocalDate day) {
    return possibleOn(day)
        && (begin.latest() == null || !day.isBefore(begin.latest()))
        && (end.earliest() == null || !day.isAfter(end.earliest()));
  }

  /**
   * Whether the fact is known to have been possible on {@code day}: of the days before a begin that
   * is only bounded from above nothing is known, though any of them may have been the first.
   */
  public boolean knownOn(LocalDate day) {
    boolean isBeforeAttestedBegin =
        begin.earliest() == null && begin.latest() != null && day.isBefore(begin.latest());
    return possibleOn(day) && !isBeforeAttestedBegin;
  }

  /**
   * The same with each bound narrowed by the other: what began some day in 1949 and ended on 19
   * December 1949 began by that day, and what began on 2 May 1958 did not end before.
   */
  public ValidTime narrowed() {
    LocalDate last = end.latest();
    LocalDate first = begin.earliest();
    Bound by =
        last != null && begin.latest() != null && begin.latest().isAfter(last)
            ? new Bound(begin.earliest(), last)
            : begin;
    Bound from =
        first != null && end.earliest() != null && end.earliest().isBefore(first)
            ? new Bound(first, end.latest())
            : end;
    return new ValidTime(by, from);
  }
}
