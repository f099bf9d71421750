package org.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.apache.jena.system.Txn;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.generate.ArticleGenerator;
import org.broadsheet.generate.GeneratedArchive;
import org.broadsheet.generate.GeneratedArticle;
import org.broadsheet.sink.LineFile;
import org.broadsheet.sink.Quads;
import org.broadsheet.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills conversion, loading, compaction, backup and the main job at random moments. Whenever it
 * happens, the store opens and holds whole graphs only, and in the end everything is as if nothing
 * had happened.
 */
@Tag("kill")
class KillTest {
  private static final int KILLS = 65;
  private static final int ARTICLES = 300;
  private static final int PHASES = KillSubject.PHASES.size();
  private static final Duration OPENS_WITHIN = Duration.ofSeconds(10);

  @TempDir private Path temporary;

  private final Random random = new Random(6);
  private final Map<String, Long> durations = new HashMap<>();
  private Path untouched;
  private Path killed;

  @BeforeEach
  void runOnceWithoutAKill() throws IOException, InterruptedException {
    untouched = Files.createDirectory(temporary.resolve("untouched"));
    killed = Files.createDirectory(temporary.resolve("killed"));
    ArticleGenerator generator = new ArticleGenerator(Gazetteer.bundled(), 6, 100);
    try (GeneratedArchive archive = GeneratedArchive.open(KillSubject.articles(untouched));
        LineFile truth = LineFile.open(KillSubject.truth(untouched))) {
      for (int number = 0; number < ARTICLES; number++) {
        GeneratedArticle article = generator.article(number);
        archive.add(article);
        truth.line(AnnotationLines.write(article.truth()));
      }
      truth.finish();
    }
    Files.copy(KillSubject.articles(untouched), KillSubject.articles(killed));
    Files.copy(KillSubject.truth(untouched), KillSubject.truth(killed));
    assertThat(measure(start(untouched))).isZero();
    assertThat(measure(start(untouched, "run"))).isZero();
  }

  @Test
  void endsAsIfNothingHadHappened() throws IOException, InterruptedException {
    Map<String, SortedSet<String>> whole = graphs(KillSubject.store(untouched));
    assertThat(graphs(KillSubject.runStore(untouched))).isEqualTo(whole);
    int kills = 0;
    for (int attempt = 0; kills < KILLS; attempt++) {
      String phase = KillSubject.PHASES.get(attempt % PHASES);
      makeRoomFor(phase, attempt);
      if (killDuring(phase)) {
        kills++;
        assertStoreHoldsOnlyWholeGraphs(whole, phase);
      }
      assertThat(attempt).as("kills that hit").isLessThan(3 * KILLS);
    }
    assertThat(start(killed).waitFor()).isZero();
    assertThat(start(killed, "run").waitFor()).isZero();
    for (String file : List.of("broadsheet.nq", "broadsheet.trig", "annotations.jsonl")) {
      assertThat(KillSubject.out(killed).resolve(file))
          .hasSameBinaryContentAs(KillSubject.out(untouched).resolve(file));
    }
    assertThat(graphs(KillSubject.runStore(killed))).isEqualTo(whole);
    assertThat(KillSubject.export(killed)).hasSameBinaryContentAs(KillSubject.export(untouched));
    assertThat(graphs(KillSubject.store(killed))).isEqualTo(whole);
    assertThat(Quads.lines(Quads.read(KillSubject.backup(killed))))
        .isEqualTo(Quads.lines(Quads.read(KillSubject.backup(untouched))));
  }

  /**
   * So that there is something to kill: half of the loads begin with an empty store, a quarter of
   * the runs without theirs.
   */
  private void makeRoomFor(String phase, int attempt) throws IOException {
    if (phase.equals("convert")) {
      Files.deleteIfExists(KillSubject.export(killed));
    } else if (phase.equals("load") && attempt % (2 * PHASES) == 1) {
      FileUtils.deleteDirectory(KillSubject.store(killed).toFile());
    } else if (phase.equals("run") && attempt % (4 * PHASES) == PHASES - 1) {
      FileUtils.deleteDirectory(KillSubject.runStore(killed).toFile());
    }
  }

  /** Whether the process was still at work when it was killed. */
  private boolean killDuring(String phase) throws IOException, InterruptedException {
    Process process = phase.equals("run") ? start(killed, phase) : start(killed);
    try (BufferedReader said = process.inputReader()) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.equals(phase)) {
          Thread.sleep(random.nextLong(durations.getOrDefault(phase, 1L)));
          boolean alive = process.isAlive();
          process.destroyForcibly().waitFor();
          return alive;
        }
      }
    }
    return false;
  }

  private void assertStoreHoldsOnlyWholeGraphs(
      Map<String, SortedSet<String>> whole, String killedIn) {
    Path store = killedIn.equals("run") ? KillSubject.runStore(killed) : KillSubject.store(killed);
    Instant began = Instant.now();
    Store.open(store).close();
    assertThat(Duration.between(began, Instant.now())).isLessThan(OPENS_WITHIN);
    graphs(store)
        .forEach(
            (graph, lines) -> {
              if (graph.contains("/graph/article/")) {
                assertThat(lines)
                    .as("%s, killed in %s", graph, killedIn)
                    .isEqualTo(whole.get(graph));
              }
            });
  }

  private static Map<String, SortedSet<String>> graphs(Path folder) {
    try (Store store = Store.open(folder)) {
      return Txn.calculateRead(
          store.dataset(),
          () ->
              Quads.lines(store.dataset()).stream()
                  .collect(
                      Collectors.groupingBy(
                          line -> line.substring(0, line.indexOf(' ')),
                          Collectors.toCollection(TreeSet::new))));
    }
  }

  private int measure(Process process) throws IOException, InterruptedException {
    try (BufferedReader said = process.inputReader()) {
      String before = "";
      long since = System.nanoTime();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        durations.put(before, 1 + (System.nanoTime() - since) / 1_000_000);
        before = line;
        since = System.nanoTime();
      }
    }
    return process.waitFor();
  }

  private static Process start(Path folder, String... job) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillSubject.class.getName(),
                folder.toString()));
    command.addAll(List.of(job));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
