package org.broadsheet.pipeline;

import org.broadsheet.annotation.Annotations;

/** What was found in the articles of a run, in numbers. */
public record Found(long entities, long mentions, long dates, long quantities, long events) {
  public static final Found NOTHING = new Found(0, 0, 0, 0, 0);

  /** What was found in one article. */
  static Found in(Annotations annotations) {
    return new Found(
        annotations.entities().size(),
        annotations.mentions().size(),
        annotations.dates().size(),
        annotations.quantities().size(),
        annotations.events().size());
  }

  /** These and those. */
  Found plus(Found other) {
    return new Found(
        entities + other.entities,
        mentions + other.mentions,
        dates + other.dates,
        quantities + other.quantities,
        events + other.events);
  }
}
