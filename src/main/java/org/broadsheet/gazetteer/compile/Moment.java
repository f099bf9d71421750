package org.broadsheet.gazetteer.compile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A moment from which on a unit is part of something else, or no longer stands.
 *
 * @param end the last day of what was before
 * @param begin the first day of what is from then on
 * @param parent what the unit is part of from then on, null if it does not stand
 */
record Moment(Bound end, Bound begin, @Nullable Draft parent, List<String> sources) {
  Moment {
    sources = List.copyOf(sources);
  }

  /** This moment, which the tables tell of, as the approvals have it: as one change or several. */
  List<Moment> as(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                new Moment(
                    step.window().end(),
                    step.window().begin(),
                    step.parent(),
                    Objects.equals(step.parent(), parent)
                        ? Stream.concat(sources.stream(), Stream.of(Approvals.SOURCE))
                            .distinct()
                            .toList()
                        : List.of(Approvals.SOURCE)))
        .toList();
  }

  /** The days among which the moment lies; empty where one side is not known. */
  Optional<Window> window() {
    Bound bound = parent == null ? end : begin;
    return bound.earliest() == null || bound.latest() == null
        ? Optional.empty()
        : Optional.of(new Window(bound.earliest(), bound.latest()));
  }
}
