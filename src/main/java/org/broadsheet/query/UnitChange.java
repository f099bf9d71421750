package org.broadsheet.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.vocab.Bs;
import org.jspecify.annotations.Nullable;

/**
 * A change that a unit took part in.
 *
 * @param kind in words: {@code level change}
 * @param before Chinese names of the units that it ended or moved, by their IRIs
 * @param after those of the units that it began or moved
 * @param sources names of the sources that tell of it
 */
record UnitChange(
    String kind,
    Bound date,
    SortedMap<String, String> before,
    SortedMap<String, String> after,
    SortedSet<String> sources) {
  private static final Query CHANGES = BundledQuery.of("changes.rq");
  private static final int KIND = (Bs.NAMESPACE + "Unit").length();

  /** All changes that the unit took part in. */
  static List<UnitChange> of(UnionQueries queries, Node unit) {
    Map<String, UnitChange> changes = new LinkedHashMap<>();
    for (Binding row : queries.select(CHANGES, Map.of(Var.alloc("_unit"), unit)).rows()) {
      changes
          .computeIfAbsent(
              Answer.text(row, "change"),
              change ->
                  new UnitChange(
                      kind(row),
                      RowTime.begin(row),
                      new TreeMap<>(),
                      new TreeMap<>(),
                      new TreeSet<>()))
          .add(row);
    }
    return new ArrayList<>(changes.values());
  }

  private static String kind(Binding row) {
    return Answer.text(row, "kind")
        .substring(KIND)
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private void add(Binding row) {
    Answer.term(row, "before")
        .ifPresent(unit -> before.put(unit.getURI(), Answer.text(row, "beforeLabel")));
    Answer.term(row, "after")
        .ifPresent(unit -> after.put(unit.getURI(), Answer.text(row, "afterLabel")));
    Answer.term(row, "source").ifPresent(source -> sources.add(source.getLiteralLexicalForm()));
  }

  /** Whether it ended the unit, which can have been by that day. */
  boolean ended(Node unit, LocalDate day) {
    LocalDate earliest = date.earliest();
    return before.containsKey(unit.getURI())
        && !after.containsKey(unit.getURI())
        && (earliest == null || !earliest.isAfter(day));
  }

  /** Whether it split something off a unit that is known to have stood on until that day. */
  boolean leftItStanding(@Nullable LocalDate until) {
    LocalDate latest = date.latest();
    return kind.equals("split")
        && until != null
        && latest != null
        && latest.isBefore(until.plusDays(1));
  }

  /** Whether it began the unit, which can have been on that day or later. */
  boolean began(Node unit, LocalDate day) {
    LocalDate latest = date.latest();
    return after.containsKey(unit.getURI())
        && !before.containsKey(unit.getURI())
        && (latest == null || !latest.isBefore(day));
  }

  /** {@code merge, 1955-07-30: 热河省 → 河北省, 辽宁省; source: …}. */
  @Override
  public String toString() {
    String arrow = before.isEmpty() || after.isEmpty() ? "" : " → ";
    return "%s, %s: %s%s%s; source: %s"
        .formatted(
            kind,
            RowTime.written(date),
            String.join(", ", before.values()),
            arrow,
            String.join(", ", after.values()),
            String.join(" · ", sources));
  }
}
