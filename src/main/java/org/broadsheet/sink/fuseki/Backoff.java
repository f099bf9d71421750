package org.broadsheet.sink.fuseki;

import java.time.Duration;

/**
 * How often a refused request is sent, and how long to wait in between.
 *
 * @param attempts at least 1
 * @param first pause after the first refusal; each further one is twice as long
 */
record Backoff(int attempts, Duration first) {
  /** Five attempts over 15 seconds: a Fuseki restarts in 3 to 5. */
  static final Backoff STANDARD = new Backoff(5, Duration.ofSeconds(1));

  /** The pause after attempt number {@code attempt}, counted from 1. */
  Duration after(int attempt) {
    return first.multipliedBy(1L << (attempt - 1));
  }
}
