package org.broadsheet.publish.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.query.Candidate;
import org.broadsheet.query.Outcome;

/** Why a question has no answer, for a page. */
record Refusal(String sentence, List<Candidate> meant) {
  /** Of a question that has an answer. */
  static final Refusal NONE = new Refusal("", List.of());

  static Refusal of(Outcome outcome) {
    if (outcome instanceof Outcome.Undecided undecided) {
      return new Refusal(
          undecided.candidates().isEmpty()
              ? undecided.message()
              : "%s: '%s' may mean several:".formatted(undecided.parameter(), undecided.value()),
          undecided.candidates());
    }
    return outcome instanceof Outcome.Invalid invalid
        ? new Refusal(invalid.message(), List.of())
        : NONE;
  }

  /** The sentence and the candidates, one a line. */
  String text() {
    return Stream.concat(Stream.of(sentence), meant.stream().map(Candidate::toString))
        .collect(Collectors.joining("\n"));
  }

  List<Shown> candidates(Labels labels) {
    return Rows.candidates(meant, labels);
  }
}
