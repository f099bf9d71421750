package org.broadsheet.publish.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.query.Answer;

/**
 * Rows that have a {@code date}, in its order, and how many there are in each period.
 *
 * @param histogram its bars lead to the first entry of their period
 */
record Timeline(Histogram histogram, List<Entry> entries) {
  private static final String COLUMN = "date";

  /**
   * A row.
   *
   * @param anchor empty but for the first of its period
   * @param told the other columns, as far as they have anything
   */
  record Entry(String anchor, LocalDate date, List<Shown> told) {}

  private record Dated(LocalDate date, Binding row) {}

  /** Rows without a day are left out. */
  static Timeline of(List<String> columns, List<Binding> rows, Labels labels) {
    List<Dated> dated =
        rows.stream().flatMap(Timeline::dated).sorted(Comparator.comparing(Dated::date)).toList();
    List<String> others = columns.stream().filter(column -> !column.equals(COLUMN)).toList();
    SortedMap<String, Integer> counts = new TreeMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Dated each : dated) {
      int characters = Periods.characters(dated.get(0).date(), dated.get(dated.size() - 1).date());
      String period = each.date().toString().substring(0, characters);
      String anchor = counts.containsKey(period) ? "" : "on-" + period;
      counts.merge(period, 1, Integer::sum);
      entries.add(new Entry(anchor, each.date(), told(others, each.row(), labels)));
    }
    return new Timeline(Histogram.of(counts, period -> "#on-" + period), entries);
  }

  private static Stream<Dated> dated(Binding row) {
    try {
      LocalDate date = LocalDate.parse(Answer.text(row, COLUMN));
      return date.getYear() >= 1 && date.getYear() <= 9999
          ? Stream.of(new Dated(date, row))
          : Stream.empty();
    } catch (DateTimeParseException e) {
      return Stream.empty();
    }
  }

  private static List<Shown> told(List<String> columns, Binding row, Labels labels) {
    return columns.stream()
        .flatMap(column -> Answer.term(row, column).map(term -> labels.show(column, term)).stream())
        .filter(shown -> !shown.text().isEmpty())
        .toList();
  }
}
