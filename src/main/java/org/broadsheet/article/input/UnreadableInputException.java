package org.broadsheet.article.input;

/** An INPUT that does not exist or may not be read; the message says where, what and what next. */
public final class UnreadableInputException extends RuntimeException {
  public UnreadableInputException(String message) {
    super(message);
  }
}
