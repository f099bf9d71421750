package org.broadsheet.evaluate;

/** A gold file or an annotations file that cannot be used; says where, what, and what next. */
public final class UnreadableEvaluationInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableEvaluationInput(String message) {
    super(message);
  }

  UnreadableEvaluationInput(String message, Throwable cause) {
    super(message, cause);
  }
}
