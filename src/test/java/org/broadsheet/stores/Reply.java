package org.broadsheet.stores;

import java.util.List;

/** What a store said to a query. */
sealed interface Reply permits Reply.Rows, Reply.Refusal {
  /**
   * @param rows IRIs and lexical forms in the order of the question's columns, empty where the
   *     answer leaves a column open
   */
  record Rows(List<List<String>> rows) implements Reply {
    public Rows {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The store did not run the query.
   *
   * @param message what it gave as the reason
   */
  record Refusal(String message) implements Reply {}
}
