package org.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.Articles;
import org.broadsheet.article.Input;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.ReadOptions;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.generate.ArticleGenerator;
import org.broadsheet.generate.GeneratedArticle;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetMapper;
import org.broadsheet.mapping.Run;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.riot.CheckpointedNQuadsSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that stops, wherever it stops, is gone on with to the same bytes. */
class ResumableRunTest {
  private static final int ARTICLES = 23;
  private static final int INTERVAL = 5;
  private static final Run RUN = new Run("test", "0".repeat(64));
  private static final GraphMapping MAPPING =
      new GraphMapping(
          Base.DEFAULT,
          new ArticleMapper(Base.DEFAULT, RUN),
          new DatasetMapper(Base.DEFAULT, RUN, new Iri("http://example.org/licence")));

  @TempDir private Path folder;
  private final List<String> leftOut = new ArrayList<>();
  private final List<String> inputs = new ArrayList<>();
  private final Truths truths = new Truths();

  @BeforeEach
  void writeArticles() throws IOException {
    ArticleGenerator generator = new ArticleGenerator(Gazetteer.bundled(), 1, 50);
    for (int number = 0; number < ARTICLES; number++) {
      GeneratedArticle article = generator.article(number);
      Path file = folder.resolve("articles").resolve(article.file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, article.text());
      truths.all.add(article.truth());
    }
    Files.writeString(folder.resolve("articles/0000/0000003.txt"), "no article");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, INTERVAL, INTERVAL + 1, 2 * INTERVAL, ARTICLES - 1})
  void endsWithTheSameBytes(int stopAfter) throws IOException {
    ArchiveRun.Result whole = write("whole.nq.gz", Integer.MAX_VALUE);
    assertThatThrownBy(() -> write("stopped.nq.gz", stopAfter))
        .isInstanceOf(CancellationException.class);
    assertThat(folder.resolve("stopped.nq.gz")).doesNotExist();
    leftOut.clear();
    inputs.clear();
    ArchiveRun.Result resumed = write("stopped.nq.gz", Integer.MAX_VALUE);
    assertThat(resumed).isEqualTo(whole);
    assertThat(inputs).hasSize(ARTICLES - 1).doesNotHaveDuplicates();
    assertThat(leftOut).hasSize(1).first().asString().contains("0000003.txt");
    assertThat(folder.resolve("stopped.nq.gz"))
        .hasSameBinaryContentAs(folder.resolve("whole.nq.gz"));
    assertThat(folder.resolve("stopped.nq.gz.journal")).doesNotExist();
  }

  @Test
  void doesNotAnnotateAgainWhatIsDone() {
    assertThatThrownBy(() -> write("x.nq", 2 * INTERVAL)).isInstanceOf(CancellationException.class);
    truths.annotated = 0;
    write("x.nq", Integer.MAX_VALUE);
    assertThat(truths.annotated).isEqualTo(ARTICLES - 2 * INTERVAL);
  }

  @Test
  void tellsThatAnInputChanged() throws IOException {
    assertThatThrownBy(() -> write("x.nq", 2 * INTERVAL)).isInstanceOf(CancellationException.class);
    Path first = folder.resolve("articles/0000/0000000.txt");
    Files.writeString(first, Files.readString(first) + "    尾\n");
    assertThatThrownBy(() -> write("x.nq", Integer.MAX_VALUE))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("x.nq.journal: the inputs changed")
        .hasMessageContaining("remove it to start over");
  }

  private ArchiveRun.Result write(String name, int stopAfter) {
    ExportFile file = ExportFile.of(folder.resolve(name)).orElseThrow();
    List<Converted> written = new ArrayList<>();
    Gazetteer none = Gazetteer.of(new GazetteerTables(List.of(), List.of(), List.of(), List.of()));
    return new ResumableRun(
            new ArchiveRun(none, truths, MAPPING, GraphCheck.NONE, 1),
            folder.resolve(name + ".journal"),
            "test",
            INTERVAL)
        .write(
            Articles.pending(
                List.of(new Input.Location(folder.resolve("articles"))), ReadOptions.DEFAULT),
            length -> CheckpointedNQuadsSink.open(file, length),
            new Told(),
            inputs::add,
            each -> {
              written.add(each);
              if (written.size() == stopAfter) {
                throw new CancellationException("stopped");
              }
            });
  }

  /** What the generator knows of its articles. */
  private static final class Truths implements Annotator {
    private final List<Annotations> all = new ArrayList<>();
    private int annotated;

    @Override
    public synchronized Worked<Annotations> annotate(Article article) {
      annotated++;
      return new Worked.Done<>(
          all.stream()
              .filter(truth -> truth.source().sha256().equals(article.source().sha256()))
              .findFirst()
              .orElseThrow());
    }
  }

  private final class Told implements LeftOut {
    @Override
    public void rejected(Parsed.Rejected rejected) {
      leftOut.add(rejected.message());
    }

    @Override
    public void ignored(Parsed.Ignored ignored) {
      leftOut.add(ignored.file());
    }
  }
}
