package org.broadsheet.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.query.Answer;
import org.broadsheet.query.Catalogue;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Parameter;
import org.broadsheet.query.QueryRun;
import org.broadsheet.store.Store;

/**
 * How long the questions of the catalogue take: a row of a Markdown table each, with the median and
 * the 95th percentile in milliseconds of the clock and of the processor, and the mean number of
 * rows. A query runs on one thread, so that the time of the processor is what the clock shows on an
 * idle machine.
 *
 * <p>Arguments: the folder of a store; a regular expression for the questions; the number of
 * rounds, of which a tenth more go before to warm up.
 */
public final class QueryTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final QueryRun run;
  private final int rounds;

  private QueryTimes(Store store, int rounds) {
    this.run = new QueryRun(store.dataset());
    this.rounds = rounds;
  }

  public static void main(String[] args) {
    try (Store store = Store.open(Path.of(args[0]))) {
      QueryTimes times = new QueryTimes(store, Integer.parseInt(args[2]));
      System.out.println("| question | clock, median | 95 % | processor, median | 95 % | rows |");
      System.out.println("|---|---|---|---|---|---|");
      Catalogue.bundled().queries().stream()
          .filter(query -> query.name().matches(args[1]))
          .forEach(times::measure);
    }
  }

  private void measure(CatalogueQuery query) {
    measure(query, query.name(), true);
    if (query.header().parameters().stream().anyMatch(Parameter::optional)) {
      measure(query, query.name() + ", all", false);
    }
  }

  private void measure(CatalogueQuery query, String title, boolean whole) {
    RandomArguments arguments = new RandomArguments();
    List<Double> clock = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    int warmUp = Math.max(1, rounds / 10);
    long rows = 0;
    for (int round = 0; round < warmUp + rounds; round++) {
      Map<String, String> values = arguments.of(query, round, whole);
      long began = System.nanoTime();
      long worked = THREADS.getCurrentThreadCpuTime();
      Answer answer = (Answer) run.ask(query, values);
      if (round >= warmUp) {
        processor.add((THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
        clock.add((System.nanoTime() - began) / 1e6);
        rows += answer.rows().size();
      }
    }
    System.out.printf(
        "| %s | %.0f | %.0f | %.0f | %.0f | %d |%n",
        title,
        quantile(clock, 0.5),
        quantile(clock, 0.95),
        quantile(processor, 0.5),
        quantile(processor, 0.95),
        rows / rounds);
  }

  private static double quantile(List<Double> times, double share) {
    return times.stream().sorted().toList().get((int) Math.ceil(times.size() * share) - 1);
  }
}
