package org.broadsheet.query;

import java.util.List;
import java.util.stream.Collectors;

/** What became of a question. */
public sealed interface Outcome permits Answer, Outcome.Invalid, Outcome.Undecided {
  /**
   * A parameter that is missing, unknown or malformed, or a query that cannot be run.
   *
   * @param message where, what, and what next
   */
  record Invalid(String message) implements Outcome {}

  /**
   * A name that does not mean exactly one thing.
   *
   * @param candidates what it may mean; empty when nothing bears a name like it
   */
  record Undecided(String parameter, String value, List<Candidate> candidates) implements Outcome {
    public Undecided {
      candidates = List.copyOf(candidates);
    }

    /** The candidates, one a line, each with the IRI to give instead. */
    public String message() {
      if (candidates.size() == 1) {
        return "%s: nothing is called '%s'; if this is meant, give its IRI:%n  %s"
            .formatted(parameter, value, candidates.get(0));
      }
      return candidates.isEmpty()
          ? "%s: nothing is called '%s'; give its full name or its IRI".formatted(parameter, value)
          : "%s: '%s' may mean several; give one of these IRIs instead:%n%s"
              .formatted(
                  parameter,
                  value,
                  candidates.stream()
                      .map(candidate -> "  " + candidate)
                      .collect(Collectors.joining(System.lineSeparator())));
    }
  }
}
