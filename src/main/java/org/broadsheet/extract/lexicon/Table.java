package org.broadsheet.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A lexicon that ships with the project: a resource of tab-separated values, or of one word a line,
 * in UTF-8; lists within a cell are separated by semicolons.
 */
public final class Table {
  private static final CSVFormat WITH_HEADER =
      CSVFormat.TDF.builder().setQuote(null).setHeader().setSkipHeaderRecord(true).get();

  private Table() {}

  /** The rows of a table with a header line. */
  public static List<CSVRecord> rows(Class<?> beside, String name) {
    try (Reader reader = open(beside, name);
        CSVParser rows = WITH_HEADER.parse(reader)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a list, one or several a line, blanks between. */
  public static List<String> words(Class<?> beside, String name) {
    try (BufferedReader reader = new BufferedReader(open(beside, name))) {
      return reader.lines().flatMap(line -> List.of(line.strip().split("\\s+")).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The members of a cell that holds a list. */
  public static List<String> list(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(";"));
  }

  private static Reader open(Class<?> beside, String name) throws IOException {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("resource " + name + " is missing from the jar; build it again");
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
