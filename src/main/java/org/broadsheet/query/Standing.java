package org.broadsheet.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses among what bears a name by the days that a question is about. Of several that stood then,
 * those count that the gazetteer places then, and of the forms of one place that a change turned
 * into each other in those days the later one.
 */
record Standing(Names names, Period period) {
  /** Those that stood then, or all of them if none did. */
  Collection<Candidate> of(Collection<Candidate> all) {
    Collection<Candidate> then = filter(all, candidate -> candidate.stoodIn(period));
    if (then.size() < 2) {
      return then.isEmpty() ? all : then;
    }
    Collection<Candidate> placed = filter(then, candidate -> names.placed(candidate, period));
    return placed.isEmpty() ? then : latestForms(placed);
  }

  /** Without those that a change turned into another of them while the question's days ran. */
  private Collection<Candidate> latestForms(Collection<Candidate> placed) {
    return filter(
        placed,
        candidate ->
            placed.stream()
                .noneMatch(
                    other ->
                        names.follows(other, candidate)
                            && names
                                .placedFrom(other, period)
                                .filter(from -> isLater(from, names.placedFrom(candidate, period)))
                                .isPresent()));
  }

  private static boolean isLater(LocalDate from, Optional<LocalDate> other) {
    return other.isEmpty() || from.isAfter(other.get());
  }

  static List<Candidate> filter(Collection<Candidate> candidates, Predicate<Candidate> condition) {
    return candidates.stream().filter(condition).toList();
  }
}
