package org.broadsheet.query;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.broadsheet.store.dated.DatedExecutor;

/** The invented country of {@code queries/fixture} and what its newspaper tells. */
public final class FixtureStore {
  public static final Path FOLDER = Path.of("queries/fixture");

  /** All files, that of the closure last. */
  public static final List<String> FILES =
      List.of("gazetteer.trig", "articles.trig", "dataset.trig", "closure.trig");

  private FixtureStore() {}

  /** A fresh store in memory that holds the whole fixture. */
  public static DatasetGraph whole() {
    return of(FILES);
  }

  /** A fresh store in memory that lacks the closure. */
  public static DatasetGraph stated() {
    return of(FILES.subList(0, FILES.size() - 1));
  }

  /** What each question of the catalogue is asked of the fixture, by its name. */
  static Map<String, Map<String, String>> arguments() throws IOException {
    return new YAMLMapper()
        .readValue(FOLDER.resolve("arguments.yaml").toFile(), new TypeReference<>() {});
  }

  private static DatasetGraph of(List<String> files) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    DatedExecutor.installIn(store);
    Txn.executeWrite(
        store,
        () -> files.forEach(file -> RDFDataMgr.read(store, FOLDER.resolve(file).toString())));
    return store;
  }
}
