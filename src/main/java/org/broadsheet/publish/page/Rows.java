package org.broadsheet.publish.page;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.query.Answer;
import org.broadsheet.query.Candidate;

/**
 * A table of terms.
 *
 * @param columns names of the variables
 * @param rows a term for each column; an empty text where the answer leaves it open
 * @param total rows of the whole answer, of which these are the first
 */
record Rows(List<String> columns, List<List<Shown>> rows, int total) {
  private static final Shown OPEN = new Shown("", null, "", "");

  static Rows of(Answer answer, int limit, Labels labels) {
    return of(answer.columns(), answer.rows(), limit, labels);
  }

  static Rows of(List<String> columns, List<Binding> bindings, int limit, Labels labels) {
    return new Rows(
        columns,
        bindings.stream()
            .limit(limit)
            .map(row -> columns.stream().map(column -> cell(row, column, labels)).toList())
            .toList(),
        bindings.size());
  }

  /** These as the first of so many. */
  Rows outOf(int all) {
    return new Rows(columns, rows, all);
  }

  /** What a name may mean. */
  static List<Shown> candidates(List<Candidate> candidates, Labels labels) {
    return candidates.stream().map(candidate -> labels.show(candidate.iri())).toList();
  }

  /** Without columns that are empty, or that only repeat the names of the links before them. */
  Rows readable() {
    if (rows.isEmpty()) {
      return this;
    }
    List<Integer> places = IntStream.range(0, columns.size()).filter(this::tells).boxed().toList();
    return new Rows(
        places.stream().map(columns::get).toList(),
        rows.stream().map(row -> places.stream().map(row::get).toList()).toList(),
        total);
  }

  private boolean tells(int column) {
    return rows.stream()
        .anyMatch(
            row ->
                !row.get(column).text().isEmpty()
                    && (column == 0 || !repeats(row.get(column), row.get(column - 1))));
  }

  private static boolean repeats(Shown cell, Shown before) {
    return before.href() != null && before.text().equals(cell.text());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  private static Shown cell(Binding row, String column, Labels labels) {
    return Answer.term(row, column).map(term -> labels.show(column, term)).orElse(OPEN);
  }
}
