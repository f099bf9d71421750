package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.apache.jena.riot.RDFDataMgr;
import org.broadsheet.sink.Quads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two releases of the fixture, the second with another end of a part-of and another name. */
class PatchTest {
  private static final Path FIRST = Path.of("queries/fixture/gazetteer.trig");

  @TempDir private Path folder;

  @Test
  void aPatchMakesTheSecondReleaseOfTheFirst() throws IOException {
    Path second = second();
    load("first", FIRST.toString());
    load("second", second.toString());
    Path patch = folder.resolve("release.rdfp.zst");
    CommandRun diff = CommandRun.of("diff", FIRST.toString(), second.toString(), "-o" + patch);
    assertThat(diff.exitCode()).as(diff.err()).isZero();
    assertThat(diff.err()).containsPattern("[1-9]\\d* statements deleted, [1-9]\\d* added");
    assertThat(content("first")).isNotEqualTo(content("second"));
    load("first", patch.toString());
    assertThat(content("first")).isEqualTo(content("second"));
  }

  @Test
  void aPatchCutShortChangesNothing() throws IOException {
    load("first", FIRST.toString());
    SortedSet<String> before = content("first");
    Path patch =
        Files.writeString(
            folder.resolve("cut.rdfp"),
            "TX .\nA <http://e/s> <http://e/p> \"new\" <http://e/g> .\n");
    CommandRun load = CommandRun.of("load", patch.toString(), store("first"));
    assertThat(load.exitCode()).isEqualTo(2);
    assertThat(load.err()).contains("cut.rdfp: ends without TC");
    assertThat(content("first")).isEqualTo(before);
  }

  private Path second() throws IOException {
    String first = Files.readString(FIRST);
    String changed =
        first
            .replace("\"1970-05-31\"^^xsd:date", "\"1969-12-31\"^^xsd:date")
            .replace("\"Donghe Province\"@en", "\"Eastern River Province\"@en");
    return Files.writeString(folder.resolve("second.trig"), changed);
  }

  private void load(String store, String file) {
    CommandRun run = CommandRun.of("load", file, store(store));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private String store(String name) {
    return "--store=" + folder.resolve(name);
  }

  private SortedSet<String> content(String store) throws IOException {
    Path file = folder.resolve(store + ".nq.gz");
    assertThat(CommandRun.of("backup", file.toString(), store(store)).exitCode()).isZero();
    return Quads.lines(RDFDataMgr.loadDataset(file.toString()).asDatasetGraph());
  }
}
