package org.broadsheet.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The rows that answer a question.
 *
 * @param title of the question
 * @param subject what was asked about, as it was asked; empty where nothing was
 * @param columns names of the variables in the order of the projection
 */
public record Answer(
    String title, String subject, View view, List<String> columns, List<Binding> rows)
    implements Outcome {
  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The first rows alone, at most {@code count}. */
  public Answer first(int count) {
    return new Answer(title, subject, view, columns, rows.subList(0, Math.min(count, rows.size())));
  }

  /** Whether there is a picture of it. */
  public boolean drawable() {
    return view != View.TABLE;
  }

  /** The term in a column of a row, empty where the answer leaves it open. */
  public static Optional<Node> term(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)));
  }

  /** The characters of the term: IRI or lexical form; empty where the answer leaves it open. */
  public static String text(Binding row, String column) {
    return term(row, column).map(Answer::text).orElse("");
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
