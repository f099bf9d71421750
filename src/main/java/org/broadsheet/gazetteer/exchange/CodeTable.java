package org.broadsheet.gazetteer.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.DateNotation;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.Source;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.gazetteer.ValidTime;
import org.broadsheet.gazetteer.WordNotation;

/**
 * A user's own code table: comma-separated {@code code,name,english,type,parent,from_year,
 * until_year}. Codes become ids; a parent is a code of the file or an id of the gazetteer. Years
 * are bounds of year precision, {@code until_year} the first in which the unit is no longer listed.
 */
public final class CodeTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final List<String> COLUMNS =
      List.of("code", "name", "english", "type", "parent", "from_year", "until_year");
  private static final String SOURCE = "imported-codes";

  private CodeTable() {}

  /**
   * @throws IllegalArgumentException when a row is not of this form; names the line
   */
  public static GazetteerTables read(String text) throws IOException {
    Map<String, Unit> units = new LinkedHashMap<>();
    List<PartOf> partOfs = new ArrayList<>();
    try (CSVParser rows = FORMAT.parse(new StringReader(text))) {
      HeaderRow.check(rows, COLUMNS);
      for (CSVRecord row : rows) {
        try {
          Unit unit = unit(row);
          units.putIfAbsent(unit.id().value(), unit);
          if (!row.get("parent").isEmpty()) {
            partOfs.add(
                new PartOf(
                    unit.id(),
                    new UnitId(row.get("parent")),
                    unit.existence(),
                    Precision.YEAR,
                    unit.sources()));
          }
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "line %d: %s; correct the row".formatted(row.getRecordNumber() + 1, e.getMessage()),
              e);
        }
      }
    }
    return new GazetteerTables(
        List.copyOf(units.values()),
        partOfs,
        List.of(),
        List.of(new Source(SOURCE, "imported code table", "import")));
  }

  private static Unit unit(CSVRecord row) {
    return new Unit(
        new UnitId(row.get("code")),
        WordNotation.parse(UnitType.class, row.get("type")),
        row.get("name"),
        row.get("english"),
        "",
        List.of(),
        new ValidTime(year(row.get("from_year")), year(row.get("until_year"))),
        List.of(SOURCE));
  }

  private static Bound year(String year) {
    if (!year.matches("([0-9]{4})?")) {
      throw new IllegalArgumentException("'%s' is not a year of four digits".formatted(year));
    }
    return DateNotation.parse(year);
  }
}
