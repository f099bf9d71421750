package org.broadsheet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.generate.ArticleGenerator;
import org.broadsheet.generate.GeneratedArticle;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetMapper;
import org.broadsheet.mapping.Run;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.CheckpointedSink;

/** Generated articles in a folder and runs over them that stop, annotated by what is known. */
final class GeneratedRun implements Annotator {
  /** Inputs, one of which is no article. */
  static final int INPUTS = 23;

  static final int INTERVAL = 5;
  static final int NEVER = Integer.MAX_VALUE;

  /** Stops a run after all graphs are in place. */
  static final int WHEN_COMPLETED = -1;

  static final String REJECTED = "0000003.txt";

  private static final Run RUN = new Run("test", "0".repeat(64));

  /** Without units, so that a run takes a moment. */
  static final GraphMapping MAPPING =
      new GraphMapping(
          Base.DEFAULT,
          new ArticleMapper(Base.DEFAULT, RUN),
          new DatasetMapper(Base.DEFAULT, RUN, new Iri("http://example.org/licence")));

  static final Gazetteer NO_UNITS =
      Gazetteer.of(new GazetteerTables(List.of(), List.of(), List.of(), List.of()));

  private final Path folder;
  private final Map<String, Annotations> truths = new HashMap<>();
  private final AtomicInteger annotated = new AtomicInteger();
  private final Set<String> annotatedBefore = new HashSet<>();

  private GeneratedRun(Path folder) {
    this.folder = folder;
  }

  static GeneratedRun in(Path folder) throws IOException {
    GeneratedRun run = new GeneratedRun(folder);
    ArticleGenerator generator = new ArticleGenerator(Gazetteer.bundled(), 1, 50);
    for (int number = 0; number < INPUTS; number++) {
      GeneratedArticle article = generator.article(number);
      Path file = folder.resolve("articles").resolve(article.file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, article.text());
      run.truths.put(article.truth().source().sha256(), article.truth());
    }
    Files.writeString(folder.resolve("articles/0000").resolve(REJECTED), "no article");
    return run;
  }

  /** How many articles were annotated since the last time this was asked. */
  int annotated() {
    return annotated.getAndSet(0);
  }

  ResumableRun resumable(Path journal) {
    return new ResumableRun(
        new ArchiveRun(NO_UNITS, this, MAPPING, GraphCheck.NONE, 1), journal, "test", INTERVAL);
  }

  Stream<Supplier<Parsed>> pending() {
    return Articles.pending(
        List.of(new Input.Location(folder.resolve("articles"))), ReadOptions.DEFAULT);
  }

  /** Refuses articles that were changed since they were generated. */
  @Override
  public Worked<Annotations> annotate(Article article) {
    annotated.incrementAndGet();
    Annotations truth = truths.get(article.source().sha256());
    return truth == null
        ? new Worked.Refused<>(
            new Parsed.Rejected(article.source().file(), 0, "changed", "leave it as it was"))
        : new Worked.Done<>(truth);
  }

  @Override
  public void annotatedBefore(String sha256) {
    annotatedBefore.add(sha256);
  }

  /** Digests of articles that were annotated in an earlier try. */
  Set<String> annotatedBefore() {
    return annotatedBefore;
  }

  /** Stops a run as a kill would. */
  abstract static class Stopping<S extends CheckpointedSink> implements ResumableRun.Listener<S> {
    private final int after;
    private int written;

    /**
     * @param after how many articles, {@link #WHEN_COMPLETED} or {@link #NEVER}
     */
    Stopping(int after) {
      this.after = after;
    }

    @Override
    public void written(Converted converted, S sink) {
      written++;
      stop(written);
    }

    @Override
    public void completed(ArchiveRun.Result result) {
      stop(WHEN_COMPLETED);
    }

    private void stop(int now) {
      if (now == after) {
        throw new CancellationException("stopped");
      }
    }
  }
}
