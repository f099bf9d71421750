package org.broadsheet.query;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.DateNotation;
import org.jspecify.annotations.Nullable;

/** The time stamps of a row as bounds. */
final class RowTime {
  private RowTime() {}

  /** The day in a column, {@code null} where the row leaves it open. */
  static @Nullable LocalDate day(Binding row, String column) {
    Optional<Node> term = Answer.term(row, column);
    return term.map(Node::getLiteralLexicalForm).map(LocalDate::parse).orElse(null);
  }

  /**
   * When it began: from {@code begin} to {@code latestBegin}, on {@code begin} where that is all.
   */
  static Bound begin(Binding row) {
    LocalDate latest = day(row, "latestBegin");
    LocalDate earliest = day(row, "begin");
    return new Bound(earliest, latest == null ? earliest : latest);
  }

  /** When it ended: from {@code earliestEnd} to {@code end}, on {@code end} where that is all. */
  static Bound end(Binding row) {
    LocalDate earliest = day(row, "earliestEnd");
    LocalDate latest = day(row, "end");
    return new Bound(earliest == null ? latest : earliest, latest);
  }

  /**
   * Begin and end in the notation of {@link DateNotation}, an open one as {@code ..}; of what is
   * attested on one day alone, that day.
   */
  static String written(Binding row) {
    Bound begin = begin(row);
    Bound end = end(row);
    LocalDate attested = begin.latest();
    return begin.earliest() == null
            && end.latest() == null
            && attested != null
            && attested.equals(end.earliest())
        ? attested.toString()
        : written(begin) + " – " + written(end);
  }

  static String written(Bound bound) {
    return bound.equals(Bound.OPEN) ? ".." : DateNotation.format(bound);
  }
}
