package org.broadsheet.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

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

  /** A bar for each period, as high as its count. */
  static Histogram of(SortedMap<String, Integer> counts, UnaryOperator<String> href) {
    int highest = counts.values().stream().mapToInt(count -> count).max().orElse(1);
    int step = Math.max(1, Math.min(WIDEST, WIDTH / Math.max(1, counts.size())));
    int every = Math.max(1, 60 / Math.max(1, step));
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      String label = each.getKey();
      int count = each.getValue();
      int place = bars.size();
      int height = Math.max(2, (int) Math.round((double) HEIGHT * count / highest));
      bars.add(
          new Bar(
              label,
              count,
              href.apply(label),
              place * step,
              HEIGHT - height,
              Math.max(1, step - 2),
              height,
              place % every == 0));
    }
    return new Histogram(WIDTH, bars);
  }
}
