package org.broadsheet.query;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** The invented country of {@code queries/fixture} and what its newspaper tells. */
public final class FixtureStore {
  public static final Path FOLDER = Path.of("queries/fixture");

  /** The files of the fixture that come before the closure. */
  public static final List<String> STATED =
      List.of("gazetteer.trig", "articles.trig", "dataset.trig");

  private FixtureStore() {}

  /** A fresh store in memory that holds the whole fixture. */
  public static DatasetGraph whole() {
    DatasetGraph store = stated();
    Txn.executeWrite(store, () -> read(store, "closure.trig"));
    return store;
  }

  /** A fresh store in memory that lacks the closure. */
  public static DatasetGraph stated() {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(store, () -> STATED.forEach(file -> read(store, file)));
    return store;
  }

  private static void read(DatasetGraph store, String file) {
    RDFDataMgr.read(store, FOLDER.resolve(file).toString());
  }
}
