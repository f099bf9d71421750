package org.broadsheet.portability;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The stores, and by which rules each deviates: {@code stores.tsv} and {@code deviations.tsv}. */
public final class StoreTable {
  private static final CSVFormat TSV =
      CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).setQuote(null).get();

  private record Cell(String rule, String store) {}

  private final Map<String, Store> stores = new LinkedHashMap<>();
  private final Map<Cell, String> effects = new LinkedHashMap<>();

  private StoreTable() {
    for (CSVRecord row : rows("stores.tsv")) {
      String id = row.get("store");
      stores.put(id, new Store(id, row.get("version"), Set.of(row.get("formats").split(" "))));
    }
    for (CSVRecord row : rows("deviations.tsv")) {
      effects.put(new Cell(row.get("rule"), row.get("store")), row.get("effect"));
    }
  }

  /** The table on the class path. */
  public static StoreTable bundled() {
    return new StoreTable();
  }

  /** All stores, in the order of the table. */
  public List<Store> stores() {
    return List.copyOf(stores.values());
  }

  /** The store of that name. */
  public Optional<Store> store(String id) {
    return Optional.ofNullable(stores.get(id));
  }

  /** What the store does where the rule finds something; empty where it keeps what it is given. */
  public Optional<String> effect(Rule rule, Store store) {
    return Optional.ofNullable(effects.get(new Cell(rule.id(), store.id())));
  }

  /** The rules by which some store deviates. */
  Set<String> rules() {
    return effects.keySet().stream().map(Cell::rule).collect(Collectors.toSet());
  }

  /** The stores that deviate by some rule. */
  Set<String> deviants() {
    return effects.keySet().stream().map(Cell::store).collect(Collectors.toSet());
  }

  private static List<CSVRecord> rows(String name) {
    try (InputStream in = StoreTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: portability/" + name);
      }
      return TSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
