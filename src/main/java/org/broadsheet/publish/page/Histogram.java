package org.broadsheet.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.query.Answer;

/**
 * Bars over time, laid out on the server.
 *
 * @param width of the drawing in pixels
 */
record Histogram(int width, List<Bar> bars) {
  /** Height of the highest bar in pixels. */
  static final int HEIGHT = 120;

  private static final int WIDTH = 1_000;
  private static final int WIDEST = 48;

  /**
   * A bar.
   *
   * @param label of its period: a year, month or day
   * @param labelled whether there is room for the label under it
   */
  record Bar(
      String label,
      int count,
      String href,
      int x,
      int y,
      int width,
      int height,
      boolean labelled) {}

  /** One bar a row; {@code count} is its height, {@code column} its period. */
  static Histogram of(List<Binding> rows, String column, UnaryOperator<String> href) {
    int highest = rows.stream().mapToInt(Histogram::count).max().orElse(1);
    int step = Math.max(1, Math.min(WIDEST, WIDTH / Math.max(1, rows.size())));
    int every = Math.max(1, 60 / Math.max(1, step));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String label = Answer.text(rows.get(i), column);
      int count = count(rows.get(i));
      int height = Math.max(2, (int) Math.round((double) HEIGHT * count / highest));
      bars.add(
          new Bar(
              label,
              count,
              href.apply(label),
              i * step,
              HEIGHT - height,
              Math.max(1, step - 2),
              height,
              i % every == 0));
    }
    return new Histogram(WIDTH, bars);
  }

  private static int count(Binding row) {
    return Integer.parseInt(Answer.text(row, "count"));
  }
}
