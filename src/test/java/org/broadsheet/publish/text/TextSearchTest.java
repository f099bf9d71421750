package org.broadsheet.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSearchTest {
  private static final String BAISHI = "https://w3id.org/broadsheet/data/place/baishi-xian";

  @TempDir private Path folder;

  @Test
  void isBuiltOverAStoreThatHasNone() {
    load("gazetteer.trig");
    assertThat(found("\\\"白石\\\"")).contains(BAISHI);
  }

  @Test
  void isKeptWhileTheStoreStaysAsItIs() throws IOException {
    load("gazetteer.trig");
    found("\\\"白石\\\"");
    FileTime built = Files.getLastModifiedTime(folder.resolve("text/store.sha256"));
    assertThat(found("\\\"白石\\\"")).contains(BAISHI);
    assertThat(Files.getLastModifiedTime(folder.resolve("text/store.sha256"))).isEqualTo(built);
  }

  @Test
  void isBuiltAnewWhenTheStoreHasChanged() {
    load("gazetteer.trig");
    assertThat(found("\\\"召开会议\\\"")).isEmpty();
    load("articles.trig");
    assertThat(found("\\\"召开会议\\\"")).isNotEmpty();
  }

  @Test
  void isBuiltAnewWhenTheProcessWasKilledBeforeItWasDone() throws IOException {
    load("gazetteer.trig");
    found("\\\"白石\\\"");
    Files.delete(folder.resolve("text/store.sha256"));
    try (DirectoryStream<Path> segments =
        Files.newDirectoryStream(folder.resolve("text"), "segments_*")) {
      for (Path segment : segments) {
        Files.writeString(segment, "half");
      }
    }
    assertThat(found("\\\"白石\\\"")).contains(BAISHI);
  }

  @Test
  void twoCharactersOfANameAreFoundButNotApart() {
    load("gazetteer.trig");
    assertThat(found("\\\"石白\\\"")).isEmpty();
  }

  private void load(String file) {
    try (Store store = Store.open(folder)) {
      Txn.executeWrite(
          store.dataset(),
          () -> RDFDataMgr.read(store.dataset(), FixtureStore.FOLDER.resolve(file).toString()));
    }
  }

  private List<String> found(String words) {
    try (Store store = Store.open(folder)) {
      DatasetGraph searchable = TextSearch.over(store.dataset(), folder);
      try {
        return Txn.calculateRead(
            searchable,
            () -> {
              try (QueryExec execution =
                  QueryExec.dataset(searchable)
                      .query(
                          QueryFactory.create(
                              "SELECT ?s { ?s <http://jena.apache.org/text#query> \""
                                  + words
                                  + "\" }"))
                      .build()) {
                return execution.select().stream()
                    .map(row -> row.get(Var.alloc("s")))
                    .map(Node::getURI)
                    .toList();
              }
            });
      } finally {
        searchable.close();
      }
    }
  }
}
