package org.broadsheet.gazetteer;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The gazetteer as four tables of tab-separated values, one fact a row; dates in {@link
 * DateNotation}, lists separated by semicolons.
 */
public record GazetteerTables(
    List<Unit> units, List<PartOf> partOfs, List<ChangeEvent> changes, List<Source> sources) {
  private static final CSVFormat FORMAT =
      CSVFormat.TDF.builder().setQuote(null).setHeader().setSkipHeaderRecord(true).get();

  /** By cell: some thousand dates stand in tens of thousands of cells. */
  private static final Map<String, Bound> BOUNDS = new ConcurrentHashMap<>();

  private static final String UNITS = "units.tsv";
  private static final String PART_OF = "part-of.tsv";
  private static final String CHANGES = "changes.tsv";
  private static final String SOURCES = "sources.tsv";
  private static final String UNITS_HEADER =
      "id\ttype\tchinese\tenglish\tpinyin\tother_names\tbegin\tend\tsources";
  private static final String PART_OF_HEADER = "unit\tparent\tbegin\tend\tprecision\tsources";
  private static final String CHANGES_HEADER = "id\tkind\tdate\tprecision\tbefore\tafter\tsources";
  private static final String SOURCES_HEADER = "key\ttitle\tvia";

  public GazetteerTables {
    units = List.copyOf(units);
    partOfs = List.copyOf(partOfs);
    changes = List.copyOf(changes);
    sources = List.copyOf(sources);
  }

  /** Opens one table by its file name. */
  @FunctionalInterface
  public interface Folder {
    InputStream open(String name) throws IOException;
  }

  /** The tables that ship with the project. */
  public static GazetteerTables bundled() {
    return bundled("");
  }

  /** Tables of this form in a folder of the package's resources. */
  public static GazetteerTables bundled(String folder) {
    return read(
        name -> {
          InputStream stream = GazetteerTables.class.getResourceAsStream(folder + name);
          if (stream == null) {
            throw new IOException("resource " + name + " is missing from the jar; build it again");
          }
          return stream;
        });
  }

  /** The tables in a directory. */
  public static GazetteerTables in(Path directory) {
    return read(name -> Files.newInputStream(directory.resolve(name)));
  }

  /**
   * @throws UncheckedIOException when a table is missing
   * @throws IllegalArgumentException when a row is not of the table's form; names table and line
   */
  public static GazetteerTables read(Folder folder) {
    return new GazetteerTables(
        rows(folder, UNITS, GazetteerTables::unit),
        rows(folder, PART_OF, GazetteerTables::partOf),
        rows(folder, CHANGES, GazetteerTables::change),
        rows(folder, SOURCES, row -> new Source(row.get("key"), row.get("title"), row.get("via"))));
  }

  /** Writes the four tables, in the order of their lists, with LF line ends. */
  public void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    write(directory, UNITS, UNITS_HEADER, units, GazetteerTables::row);
    write(directory, PART_OF, PART_OF_HEADER, partOfs, GazetteerTables::row);
    write(directory, CHANGES, CHANGES_HEADER, changes, GazetteerTables::row);
    write(
        directory,
        SOURCES,
        SOURCES_HEADER,
        sources,
        source -> String.join("\t", source.key(), source.title(), source.via()));
  }

  private static <T> void write(
      Path directory, String name, String header, List<T> facts, Function<T, String> row)
      throws IOException {
    StringBuilder table = new StringBuilder(header).append('\n');
    facts.forEach(fact -> table.append(row.apply(fact)).append('\n'));
    Files.writeString(directory.resolve(name), table);
  }

  private static <T> List<T> rows(Folder folder, String name, Function<CSVRecord, T> read) {
    List<T> facts = new ArrayList<>();
    try (Reader reader =
            new BufferedReader(new InputStreamReader(folder.open(name), StandardCharsets.UTF_8));
        CSVParser rows = FORMAT.parse(reader)) {
      for (CSVRecord row : rows) {
        try {
          facts.add(read.apply(row));
        } catch (IllegalArgumentException | DateTimeException e) {
          throw new IllegalArgumentException(
              "%s:%d: %s; correct the row"
                  .formatted(name, row.getRecordNumber() + 1, e.getMessage()),
              e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("gazetteer table " + name + " cannot be read", e);
    }
    return facts;
  }

  private static Unit unit(CSVRecord row) {
    return new Unit(
        new UnitId(row.get("id")),
        WordNotation.parse(UnitType.class, row.get("type")),
        row.get("chinese"),
        row.get("english"),
        row.get("pinyin"),
        list(row.get("other_names")),
        time(row),
        list(row.get("sources")));
  }

  private static String row(Unit unit) {
    return String.join(
        "\t",
        unit.id().value(),
        WordNotation.format(unit.type()),
        unit.chinese(),
        unit.english(),
        unit.pinyin(),
        String.join(";", unit.otherNames()),
        DateNotation.format(unit.existence().begin()),
        DateNotation.format(unit.existence().end()),
        String.join(";", unit.sources()));
  }

  private static PartOf partOf(CSVRecord row) {
    return new PartOf(
        new UnitId(row.get("unit")),
        new UnitId(row.get("parent")),
        time(row),
        WordNotation.parse(Precision.class, row.get("precision")),
        list(row.get("sources")));
  }

  private static String row(PartOf partOf) {
    return String.join(
        "\t",
        partOf.unit().value(),
        partOf.parent().value(),
        DateNotation.format(partOf.time().begin()),
        DateNotation.format(partOf.time().end()),
        WordNotation.format(partOf.precision()),
        String.join(";", partOf.sources()));
  }

  private static ChangeEvent change(CSVRecord row) {
    return new ChangeEvent(
        row.get("id"),
        WordNotation.parse(ChangeEvent.Kind.class, row.get("kind")),
        bound(row.get("date")),
        WordNotation.parse(Precision.class, row.get("precision")),
        ids(row.get("before")),
        ids(row.get("after")),
        list(row.get("sources")));
  }

  private static String row(ChangeEvent change) {
    return String.join(
        "\t",
        change.id(),
        WordNotation.format(change.kind()),
        DateNotation.format(change.date()),
        WordNotation.format(change.precision()),
        words(change.before()),
        words(change.after()),
        String.join(";", change.sources()));
  }

  private static ValidTime time(CSVRecord row) {
    return new ValidTime(bound(row.get("begin")), bound(row.get("end")));
  }

  private static Bound bound(String cell) {
    return BOUNDS.computeIfAbsent(cell, DateNotation::parse);
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  private static List<UnitId> ids(String cell) {
    return list(cell).stream().map(UnitId::new).toList();
  }

  private static String words(Collection<UnitId> ids) {
    return ids.stream().map(UnitId::value).collect(joining(";"));
  }
}
