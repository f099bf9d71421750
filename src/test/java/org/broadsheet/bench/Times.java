package org.broadsheet.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** How long the same took again and again, in milliseconds of the clock and of the processor. */
final class Times {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Double> clock = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();
  private long rows;

  /**
   * Measures once more, on this thread.
   *
   * @param task answers with the number of its rows
   */
  void measure(LongSupplier task) {
    long began = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    rows += task.getAsLong();
    processor.add((THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
    clock.add((System.nanoTime() - began) / 1e6);
  }

  /** The mean number of rows. */
  long rows() {
    return rows / clock.size();
  }

  /** Milliseconds of the processor of all together. */
  double sum() {
    return processor.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Cells of a table: median and 95th percentile of the clock, then those of the processor. */
  String cells() {
    return "%.0f | %.0f | %.0f | %.0f"
        .formatted(
            quantile(clock, 0.5),
            quantile(clock, 0.95),
            quantile(processor, 0.5),
            quantile(processor, 0.95));
  }

  private static double quantile(List<Double> times, double share) {
    return times.stream().sorted().toList().get((int) Math.ceil(times.size() * share) - 1);
  }
}
