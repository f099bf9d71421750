package org.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.system.Txn;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.generate.ArticleGenerator;
import org.broadsheet.generate.GeneratedArticle;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetMapper;
import org.broadsheet.mapping.Run;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.Quads;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreSink;
import org.broadsheet.store.Vanished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading an archive again works on what changed, and the store is that of a first load. */
class IncrementalLoadTest {
  private static final int ARTICLES = 20;
  private static final Run RUN = new Run("test", "0".repeat(64));
  private static final GraphMapping MAPPING =
      new GraphMapping(
          Base.DEFAULT,
          new ArticleMapper(Base.DEFAULT, RUN),
          new DatasetMapper(Base.DEFAULT, RUN, new Iri("http://example.org/licence")),
          false);

  @TempDir private Path folder;
  private final Extractor extractor = new Extractor(Gazetteer.bundled());
  private final AtomicInteger annotated = new AtomicInteger();

  @BeforeEach
  void writeArticles() throws IOException {
    ArticleGenerator generator = new ArticleGenerator(Gazetteer.bundled(), 3, 50);
    for (int number = 0; number < ARTICLES; number++) {
      GeneratedArticle article = generator.article(number);
      Path file = file(number);
      Files.createDirectories(file.getParent());
      Files.writeString(file, article.text());
    }
  }

  @Test
  void touchesWhatChangedAndNoMore() throws IOException {
    assertThat(load("store")).isEqualTo(new Tally(ARTICLES, 0, 0, 0));
    annotated.set(0);
    assertThat(load("store")).isEqualTo(new Tally(0, ARTICLES, 0, 0));
    assertThat(annotated).hasValue(0);
    for (int number : List.of(4, 11)) {
      Files.writeString(file(number), Files.readString(file(number)) + "    红旗公社也这样做了。\n");
    }
    assertThat(load("store")).isEqualTo(new Tally(2, ARTICLES - 2, 0, 0));
    assertThat(annotated).hasValue(2);
    load("fresh");
    assertThat(content("store")).isEqualTo(content("fresh"));
  }

  @Test
  void tellsWhatVanishedAndRemovesItWhenAsked() throws IOException {
    load("store");
    load("before");
    Files.delete(file(4));
    Files.delete(file(11));
    List<SortedSet<String>> told = new ArrayList<>();
    load(
        "store",
        (graphs, met) -> {
          told.add(graphs);
          return false;
        });
    assertThat(told)
        .singleElement()
        .satisfies(graphs -> assertThat(graphs).hasSize(2).allMatch(this::isArticle));
    assertThat(content("store")).isEqualTo(content("before"));
    load("store", (graphs, met) -> told.add(graphs));
    assertThat(told).hasSize(2).last().isEqualTo(told.get(0));
    load("fresh");
    assertThat(content("store")).isEqualTo(content("fresh"));
    load("store", (graphs, met) -> told.add(graphs));
    assertThat(told).as("nothing is left to tell").hasSize(2);
  }

  @Test
  void anArticleGivenAgainAsTheStoreHoldsItIsNoLongerReportedAsRejected() throws IOException {
    Path store = folder.resolve("store");
    load("store");
    String held = Files.readString(file(4));
    Files.writeString(file(4), "no article");
    assertThat(keepingReport(store)).isEqualTo(new Tally(0, ARTICLES - 1, 1, 0));
    assertThat(RejectionLedger.lacking(store))
        .singleElement()
        .satisfies(rejected -> assertThat(rejected.file()).endsWith("04.txt"));
    Files.writeString(file(4), held);
    assertThat(keepingReport(store)).isEqualTo(new Tally(0, ARTICLES, 0, 0));
    assertThat(RejectionLedger.lacking(store)).isEmpty();
  }

  private Tally keepingReport(Path store) {
    RejectionLedger report = RejectionLedger.of(store, new Unheard());
    Tally tally = load("store", Vanished.STAY, report);
    report.finish();
    return tally;
  }

  private boolean isArticle(String graph) {
    return graph.startsWith(Base.DEFAULT.iri().value() + "graph/article/");
  }

  private Path file(int number) {
    return folder.resolve("articles").resolve("%02d.txt".formatted(number));
  }

  private Tally load(String name) {
    return load(name, Vanished.STAY);
  }

  private Tally load(String name, Vanished vanished) {
    return load(name, vanished, new NothingLeftOut());
  }

  private Tally load(String name, Vanished vanished, LeftOut leftOut) {
    try (Store store = Store.open(folder.resolve(name));
        StoreSink sink = new StoreSink(store, Base.DEFAULT, vanished)) {
      Annotator counting =
          article -> {
            annotated.incrementAndGet();
            return new Worked.Done<>(extractor.extract(article));
          };
      Gazetteer none =
          Gazetteer.of(new GazetteerTables(List.of(), List.of(), List.of(), List.of()));
      return new ArchiveRun(
              none,
              counting.unless(article -> sink.holds(MAPPING.articles().signature(article))),
              MAPPING,
              GraphCheck.NONE,
              2)
          .write(
              Articles.pending(
                  List.of(new Input.Location(folder.resolve("articles"))), ReadOptions.DEFAULT),
              sink,
              leftOut,
              each -> {})
          .tally();
    }
  }

  private SortedSet<String> content(String name) {
    try (Store store = Store.open(folder.resolve(name))) {
      return Txn.calculateRead(store.dataset(), () -> Quads.lines(store.dataset()));
    }
  }
}
