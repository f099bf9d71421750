package org.broadsheet.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.broadsheet.query.Answer;
import org.broadsheet.query.Catalogue;
import org.broadsheet.query.CatalogueQuery;
import org.broadsheet.query.Outcome;
import org.broadsheet.query.Parameter;
import org.broadsheet.query.QueryRun;
import org.broadsheet.query.UnionQueries;
import org.broadsheet.store.Store;

/**
 * How long the questions of the catalogue take: a row of a Markdown table each, with the mean
 * number of rows, the median and the 95th percentile in milliseconds of the clock and of the
 * processor. A query runs on one thread, so that the time of the processor is what the clock shows
 * on an idle machine. What asks about everything is asked for its first rows, too.
 *
 * <p>Arguments: a regular expression for the questions; the number of rounds, of which a tenth more
 * go before to warm up; the folder of a store; of more stores with the same content, which are then
 * asked the same in turn, and compared with the first by the processor time of all rounds.
 */
public final class QueryTimes {
  private static final int PAGE = 100;

  private final List<QueryRun> runs;
  private final StoredTerms terms;
  private final int rounds;

  private QueryTimes(List<DatasetGraph> stores, int rounds) {
    this.runs = stores.stream().map(QueryRun::new).toList();
    this.terms = new StoredTerms(new UnionQueries(stores.get(0)));
    this.rounds = rounds;
  }

  public static void main(String[] args) {
    List<Store> stores = new ArrayList<>();
    try {
      Stream.of(args).skip(2).map(Path::of).map(Store::open).forEach(stores::add);
      QueryTimes times =
          new QueryTimes(stores.stream().map(Store::dataset).toList(), Integer.parseInt(args[1]));
      times.header();
      Catalogue.bundled().queries().stream()
          .filter(query -> query.name().matches(args[0]))
          .forEach(times::measure);
    } finally {
      stores.forEach(Store::close);
    }
  }

  private void header() {
    System.out.println(
        "| question | rows | clock, median | 95 % | processor, median | 95 % |"
            + " clock, median | 95 % | processor, median | 95 % | to the first |"
                .repeat(runs.size() - 1));
    System.out.println("|---|---:|---:|---:|---:|---:|" + "---:|".repeat(5 * (runs.size() - 1)));
  }

  private void measure(CatalogueQuery query) {
    List<Parameter> parameters = query.header().parameters();
    if (!parameters.isEmpty()) {
      measure(query, query.name(), true, QueryRun::ask);
    }
    if (parameters.isEmpty() || parameters.stream().anyMatch(Parameter::optional)) {
      measure(query, query.name() + ", all", false, QueryRun::ask);
      measure(
          query,
          "%s, the first %d".formatted(query.name(), PAGE),
          false,
          (run, question, values) -> run.first(PAGE, question, values));
    }
  }

  /** How a question is put. */
  @FunctionalInterface
  private interface Way {
    Outcome ask(QueryRun run, CatalogueQuery query, Map<String, String> values);
  }

  private void measure(CatalogueQuery query, String title, boolean whole, Way way) {
    RandomArguments arguments = new RandomArguments(terms);
    int warmUp = Math.max(1, rounds / 10);
    List<Times> times = fresh();
    for (int round = 0; round < warmUp + rounds; round++) {
      if (round == warmUp) {
        times = fresh();
      }
      Map<String, String> values = arguments.of(query, round, whole);
      for (int i = 0; i < runs.size(); i++) {
        int turn = (round + i) % runs.size();
        times.get(turn).measure(() -> rows(way.ask(runs.get(turn), query, values), query));
      }
    }
    print(title, times);
  }

  private List<Times> fresh() {
    return runs.stream().map(run -> new Times()).toList();
  }

  private static long rows(Outcome outcome, CatalogueQuery query) {
    if (outcome instanceof Answer answer) {
      return answer.rows().size();
    }
    throw new IllegalArgumentException(query.name() + " has no answer: " + outcome);
  }

  private static void print(String title, List<Times> times) {
    Times first = times.get(0);
    System.out.println(
        times.stream()
            .skip(1)
            .map(other -> " %s | %.2f |".formatted(other.cells(), other.sum() / first.sum()))
            .collect(
                Collectors.joining(
                    "", "| %s | %d | %s |".formatted(title, first.rows(), first.cells()), "")));
  }
}
