package org.broadsheet.publish.sparql;

import java.time.Duration;

/**
 * What one query may cost.
 *
 * @param timeout until a query is given up
 * @param rows of an answer, or statements of a graph
 * @param characters of the text of a query
 * @param atOnce queries that run at the same time; others wait as long as the timeout
 */
public record Limits(Duration timeout, int rows, int characters, int atOnce) {
  /** A minute, fifty thousand rows, a hundred thousand characters, sixteen queries. */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(60), 50_000, 100_000, 16);

  public Limits withTimeout(Duration changed) {
    return new Limits(changed, rows, characters, atOnce);
  }

  public Limits withRows(int changed) {
    return new Limits(timeout, changed, characters, atOnce);
  }
}
