package org.broadsheet.extract.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Table;

/** The units of {@code units.tsv}, found by the longest one that begins at a position. */
final class UnitLexicon {
  private final Map<String, Unit> units;
  private final int longest;

  private UnitLexicon(Map<String, Unit> units) {
    this.units = units;
    this.longest = units.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static UnitLexicon load() {
    return new UnitLexicon(
        Table.rows(UnitLexicon.class, "units.tsv").stream()
            .map(UnitLexicon::unit)
            .collect(Collectors.toUnmodifiableMap(Unit::text, unit -> unit)));
  }

  private static Unit unit(CSVRecord row) {
    Unit.Kind kind = Unit.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    return new Unit(row.get("unit"), kind, row.get("notBefore"));
  }

  /** The longest unit that the words from {@code begin} on can be read as. */
  Optional<Unit> at(String text, int begin) {
    for (int length = Math.min(longest, text.length() - begin); length > 0; length--) {
      int end = begin + length;
      Unit unit = units.get(text.substring(begin, end));
      if (unit != null
          && (end == text.length() || unit.notBefore().indexOf(text.charAt(end)) < 0)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
