package org.broadsheet.publish.page;

import org.broadsheet.query.Answer;

/**
 * The beginning of an answer, as much as a page shows.
 *
 * @param total rows of the whole answer
 */
public record Excerpt(Answer answer, int total) {
  /** More than any page shows. */
  static final int LONGEST = 300;

  public static Excerpt of(Answer answer) {
    return new Excerpt(answer.first(LONGEST), answer.rows().size());
  }

  Rows rows(int limit, Labels labels) {
    return Rows.of(answer.columns(), answer.rows(), limit, labels).outOf(total);
  }
}
