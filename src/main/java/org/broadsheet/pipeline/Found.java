package org.broadsheet.pipeline;

import org.broadsheet.annotation.Annotations;

/** What was found in the articles of a run, in numbers. */
public record Found(long entities, long mentions, long dates, long quantities, long events) {
  public static final Found NOTHING = new Found(0, 0, 0, 0, 0);

  /** These and those of one more article. */
  public Found plus(Annotations annotations) {
    return new Found(
        entities + annotations.entities().size(),
        mentions + annotations.mentions().size(),
        dates + annotations.dates().size(),
        quantities + annotations.quantities().size(),
        events + annotations.events().size());
  }
}
