package org.broadsheet.extract.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The units of {@code units.tsv}, found by the longest one that begins at a position. */
final class UnitLexicon {
  private static final CSVFormat TSV =
      CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, Unit> units;
  private final int longest;

  private UnitLexicon(Map<String, Unit> units) {
    this.units = Map.copyOf(units);
    this.longest = units.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static UnitLexicon load() {
    Map<String, Unit> units = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                UnitLexicon.class.getResourceAsStream("units.tsv"), "units.tsv");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord row : TSV.parse(reader)) {
        Unit.Kind kind = Unit.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        units.put(row.get("unit"), new Unit(row.get("unit"), kind, row.get("notBefore")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new UnitLexicon(units);
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
