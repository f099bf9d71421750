package org.broadsheet.store.union;

import org.jspecify.annotations.Nullable;

/**
 * One pattern of a plan: what it finds enters the open places of the frame, one after the other.
 */
final class PatternMatch {
  private final GroupPlan.Slots slots;
  private final UnionReading store;
  private @Nullable TripleCursor found;
  private @Nullable LookUps lookUps;
  private boolean subjectOpen;
  private boolean propertyOpen;
  private boolean objectOpen;

  PatternMatch(GroupPlan.Slots slots, UnionReading store) {
    this.slots = slots;
    this.store = store;
  }

  /** Begins anew with the values that the frame holds. */
  void begin(long[] frame) {
    long subject = frame[slots.subject()];
    long property = frame[slots.property()];
    long object = frame[slots.object()];
    subjectOpen = subject == Ids.NONE;
    propertyOpen = property == Ids.NONE;
    objectOpen = object == Ids.NONE;
    boolean unknown = subject == Ids.UNKNOWN || property == Ids.UNKNOWN || object == Ids.UNKNOWN;
    found = unknown ? null : find(subject, property, object);
  }

  private TripleCursor find(long subject, long property, long object) {
    if (propertyOpen || (subjectOpen && objectOpen)) {
      return store.find(subject, property, object, slots.again());
    }
    LookUps known = lookUps;
    if (known == null || known.property() != property) {
      known = store.lookUps(property);
      lookUps = known;
    }
    TripleCursor held = known.find(subject, object);
    return held == null ? store.find(subject, property, object, slots.again()) : held;
  }

  /** Puts the next match into the frame; false, with its places open again, where there is none. */
  boolean next(long[] frame) {
    TripleCursor triples = found;
    while (triples != null && triples.next()) {
      open(frame);
      if (put(frame, slots.subject(), triples.subject())
          && put(frame, slots.property(), triples.property())
          && put(frame, slots.object(), triples.object())) {
        return true;
      }
    }
    open(frame);
    return false;
  }

  private void open(long[] frame) {
    if (subjectOpen) {
      frame[slots.subject()] = Ids.NONE;
    }
    if (propertyOpen) {
      frame[slots.property()] = Ids.NONE;
    }
    if (objectOpen) {
      frame[slots.object()] = Ids.NONE;
    }
  }

  /** False where a variable that stands twice in the pattern would have two values. */
  private static boolean put(long[] frame, int place, long id) {
    if (frame[place] == Ids.NONE) {
      frame[place] = id;
    }
    return frame[place] == id;
  }
}
