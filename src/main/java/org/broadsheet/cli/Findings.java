package org.broadsheet.cli;

import org.broadsheet.validate.Violation;

/** Counts violations and shows each. */
final class Findings {
  private final Messages messages;
  private long count;

  Findings(Messages messages) {
    this.messages = messages;
  }

  void add(Violation violation) {
    count++;
    messages.warn(violation.line());
  }

  long count() {
    return count;
  }
}
