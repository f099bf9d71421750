package org.broadsheet.gazetteer.compile;

import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.gazetteer.DateNotation;

/**
 * One operation of an official decision of 1981 to 2003, of the day of its approval.
 *
 * @param window the day, or the month or year where the publication gives no more
 * @param province the province whose list has it
 * @param units the full names of the units it speaks of
 * @param from of a founding, out of which; of a transfer, the old upper unit; of a district that
 *     every city may have, its city; empty if not said
 * @param to what takes the units' place, what they go into, or their new upper unit
 */
record Approval(
    Window window,
    String province,
    Kind kind,
    List<String> units,
    List<String> from,
    List<String> to) {
  Approval {
    units = List.copyOf(units);
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** What is done with the units. */
  enum Kind {
    /** Made, with nothing of their rank replaced. */
    FOUND,
    /** Ended without a single successor. */
    ABOLISH,
    /** Ended, others made in their place. */
    REPLACE,
    /** Ended, their area put into a unit that stands. */
    MERGE,
    RENAME,
    /** A city raised to the prefecture level, or lowered to that of a county. */
    LEVEL,
    /** Put under another upper unit. */
    TRANSFER
  }

  /** A row of {@code facts/approvals.tsv}. */
  static Approval of(CSVRecord row) {
    var date = DateNotation.parse(row.get("date"));
    if (date.earliest() == null || date.latest() == null) {
      throw new IllegalStateException("facts/approvals.tsv: no date in " + row);
    }
    return new Approval(
        new Window(date.earliest(), date.latest()),
        row.get("province"),
        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        names(row.get("units")),
        names(row.get("from")),
        names(row.get("to")));
  }

  private static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }
}
