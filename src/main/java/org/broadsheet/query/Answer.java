package org.broadsheet.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The rows that answer a question.
 *
 * @param title of the question
 * @param asked the values of its parameters as people read them, in the order of the header
 * @param columns names of the variables in the order of the projection
 * @param notes what to know of the values, such as a unit that did not stand on the day asked about
 */
public record Answer(
    String title,
    List<String> asked,
    View view,
    List<String> columns,
    List<Binding> rows,
    List<String> notes)
    implements Outcome {
  public Answer {
    asked = List.copyOf(asked);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** An answer of which nothing is to be noted. */
  public Answer(
      String title, List<String> asked, View view, List<String> columns, List<Binding> rows) {
    this(title, asked, view, columns, rows, List.of());
  }

  /** What was asked about, empty where nothing was. */
  public String subject() {
    return asked.isEmpty() ? "" : asked.get(0);
  }

  /** The title with what was asked: {@code Units under a unit on a date: 甘肃省, 1959-02-08}. */
  public String heading() {
    return asked.isEmpty() ? title : title + ": " + String.join(", ", asked);
  }

  /** The same under another title, for readers of another language. */
  public Answer withTitle(String changed) {
    return new Answer(changed, asked, view, columns, rows, notes);
  }

  /** The first rows alone, at most {@code count}. */
  public Answer first(int count) {
    return new Answer(
        title, asked, view, columns, rows.subList(0, Math.min(count, rows.size())), notes);
  }

  /** The first rows alone, with a note where others follow. */
  Answer cut(int count) {
    if (rows.size() <= count) {
      return this;
    }
    List<String> more = new ArrayList<>(notes);
    more.add("these are the first %,d rows, more follow; --limit 0 shows all".formatted(count));
    return new Answer(title, asked, view, columns, rows.subList(0, count), more);
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
