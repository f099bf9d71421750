package org.broadsheet.gazetteer.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
 * LP-TSV, the tabular form of the Linked Places Format. It has room for one parent a row, so a unit
 * with several parents over time takes several rows of one id; {@code start} and {@code end} are
 * those of the row's parent, {@code attestation_year} is left out.
 */
public final class PlaceRows {
  private static final CSVFormat FORMAT =
      CSVFormat.TDF.builder().setQuote(null).setHeader().setSkipHeaderRecord(true).get();
  private static final String HEADER =
      "id\ttitle\ttitle_source\ttitle_uri\tccodes\tvariants\ttypes\tparent_name\tparent_id\tstart\tend\tprecision\tunit_start\tunit_end\tunit_sources";

  private static final List<String> NEEDED =
      List.of(
          "id",
          "title",
          "title_source",
          "variants",
          "types",
          "parent_id",
          "start",
          "end",
          "precision",
          "unit_start",
          "unit_end",
          "unit_sources");

  private PlaceRows() {}

  public static String write(GazetteerTables tables) {
    Map<UnitId, List<PartOf>> parents = new LinkedHashMap<>();
    Map<UnitId, String> names = new LinkedHashMap<>();
    tables.units().forEach(unit -> names.put(unit.id(), unit.chinese()));
    tables
        .partOfs()
        .forEach(
            partOf -> parents.computeIfAbsent(partOf.unit(), key -> new ArrayList<>()).add(partOf));
    StringBuilder rows = new StringBuilder(HEADER).append('\n');
    for (Unit unit : tables.units()) {
      List<PartOf> own = parents.getOrDefault(unit.id(), List.of());
      if (own.isEmpty()) {
        rows.append(row(unit, "", "\t\t\t\t")).append('\n');
      }
      for (PartOf partOf : own) {
        rows.append(
                row(
                    unit,
                    String.join(";", partOf.sources()),
                    String.join(
                        "\t",
                        names.getOrDefault(partOf.parent(), ""),
                        partOf.parent().value(),
                        DateNotation.format(partOf.time().begin()),
                        DateNotation.format(partOf.time().end()),
                        WordNotation.format(partOf.precision()))))
            .append('\n');
      }
    }
    return rows.toString();
  }

  /**
   * @throws IllegalArgumentException when a row is not of this form; names the line
   */
  public static GazetteerTables read(String text) throws IOException {
    Map<String, Unit> units = new LinkedHashMap<>();
    List<PartOf> partOfs = new ArrayList<>();
    Map<String, Source> sources = new TreeMap<>();
    try (CSVParser rows = FORMAT.parse(new StringReader(text))) {
      HeaderRow.check(rows, NEEDED);
      for (CSVRecord row : rows) {
        try {
          units.putIfAbsent(row.get("id"), unit(row));
          if (!row.get("parent_id").isEmpty()) {
            partOfs.add(partOf(row));
          }
        } catch (IllegalArgumentException | DateTimeException e) {
          throw new IllegalArgumentException(
              "line %d: %s; correct the row".formatted(row.getRecordNumber() + 1, e.getMessage()),
              e);
        }
        for (String column : List.of("title_source", "unit_sources")) {
          list(row.get(column)).forEach(key -> sources.put(key, new Source(key, key, "import")));
        }
      }
    }
    return new GazetteerTables(
        List.copyOf(units.values()), partOfs, List.of(), List.copyOf(sources.values()));
  }

  private static String row(Unit unit, String sources, String parent) {
    List<String> variants = new ArrayList<>(List.of(unit.english(), unit.pinyin()));
    variants.addAll(unit.otherNames());
    return String.join(
        "\t",
        unit.id().value(),
        unit.chinese(),
        sources,
        "",
        "CN",
        String.join(";", variants),
        WordNotation.format(unit.type()),
        parent,
        DateNotation.format(unit.existence().begin()),
        DateNotation.format(unit.existence().end()),
        String.join(";", unit.sources()));
  }

  private static Unit unit(CSVRecord row) {
    List<String> variants = list(row.get("variants"));
    return new Unit(
        new UnitId(row.get("id")),
        WordNotation.parse(UnitType.class, row.get("types")),
        row.get("title"),
        variants.isEmpty() ? "" : variants.get(0),
        variants.size() < 2 ? "" : variants.get(1),
        variants.size() < 3 ? List.of() : variants.subList(2, variants.size()),
        new ValidTime(
            DateNotation.parse(row.get("unit_start")), DateNotation.parse(row.get("unit_end"))),
        list(row.get("unit_sources")));
  }

  private static PartOf partOf(CSVRecord row) {
    return new PartOf(
        new UnitId(row.get("id")),
        new UnitId(row.get("parent_id")),
        new ValidTime(DateNotation.parse(row.get("start")), DateNotation.parse(row.get("end"))),
        WordNotation.parse(Precision.class, row.get("precision")),
        list(row.get("title_source")));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
  }
}
