package org.broadsheet.sink;

/** A target that refused or could not be reached; the message says where, what and what next. */
public final class SinkException extends RuntimeException {
  public SinkException(String message, Throwable cause) {
    super(message, cause);
  }

  public SinkException(String message) {
    super(message);
  }
}
