package org.broadsheet.store;

/** A store that cannot be used; the message says where, what and what next. */
public final class StoreException extends RuntimeException {
  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
