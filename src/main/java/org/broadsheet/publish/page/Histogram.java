package org.broadsheet.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * Bars over time, laid out on the server: each period has the same room, those without anything
 * too.
 *
 * @param width of the drawing in pixels
 */
record Histogram(int width, List<Bar> bars, List<Tick> ticks) {
  /** Height of the highest bar in pixels. */
  static final int HEIGHT = 120;

  private static final int WIDTH = 1_000;
  private static final int WIDEST = 48;

  /** Of a character of a label, and of the room between two labels. */
  private static final int CHARACTER = 7;

  /**
   * A bar.
   *
   * @param label of its period: a year, month or day
   */
  record Bar(String label, int count, String href, int x, int y, int width, int height) {}

  /** What stands under the line: the name of a period. */
  record Tick(String label, int x) {}

  /**
   * A bar for each period that has anything, as high as its count.
   *
   * @param counts by year ({@code 1959}), month ({@code 1959-02}) or day ({@code 1959-02-08})
   */
  static Histogram of(SortedMap<String, Integer> counts, UnaryOperator<String> href) {
    if (counts.isEmpty()) {
      return new Histogram(WIDTH, List.of(), List.of());
    }
    int highest = counts.values().stream().mapToInt(count -> count).max().orElseThrow();
    List<String> periods = Periods.through(counts.firstKey(), counts.lastKey());
    int step = Math.max(1, Math.min(WIDEST, WIDTH / periods.size()));
    int every = 1 + (counts.firstKey().length() + 1) * CHARACTER / step;
    List<Bar> bars = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    for (int place = 0; place < periods.size(); place++) {
      String period = periods.get(place);
      int x = place * step;
      if (place % every == 0) {
        ticks.add(new Tick(period, x));
      }
      int count = counts.getOrDefault(period, 0);
      if (count > 0) {
        int height = Math.max(2, (int) Math.round((double) HEIGHT * count / highest));
        bars.add(
            new Bar(
                period,
                count,
                href.apply(period),
                x,
                HEIGHT - height,
                Math.max(1, step - 2),
                height));
      }
    }
    return new Histogram(Math.max(WIDTH, periods.size() * step), bars, ticks);
  }
}
