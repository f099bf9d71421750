package org.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.generate.ArticleGenerator;
import org.broadsheet.generate.GeneratedArchive;
import org.broadsheet.mapping.Base;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.riot.RiotSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in parts, writes what the whole run writes. */
class PartedRunTest {
  private static final int ARTICLES = 12;

  /** The articles, one of them again, one that is none, one file of another kind. */
  private static final int INPUTS = ARTICLES + 3;

  private static final int INPUTS_OF_A_PART = 5;

  private static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final ArchiveRun RUN =
      new ArchiveRun(
          GAZETTEER,
          Annotator.builtIn(new Extractor(GAZETTEER)),
          GraphMapping.of(Base.DEFAULT),
          GraphCheck.NONE,
          2);

  @TempDir private Path folder;
  private final List<String> leftOut = new ArrayList<>();
  private final List<String> inputs = new ArrayList<>();

  @BeforeEach
  void writeArticles() throws IOException {
    Path articles = folder.resolve("articles");
    ArticleGenerator generator = new ArticleGenerator(GAZETTEER, 6, 60);
    try (GeneratedArchive archive = GeneratedArchive.open(articles)) {
      for (int number = 0; number < ARTICLES; number++) {
        archive.add(generator.article(number));
      }
    }
    Files.createDirectory(articles.resolve("again"));
    Files.copy(articles.resolve("0000/0000002.txt"), articles.resolve("again/0000002.txt"));
    Files.writeString(articles.resolve("again/none.txt"), "no article");
    Files.writeString(articles.resolve("picture.jpg"), "no text");
  }

  @Test
  void writesTheSameBytes() throws IOException {
    ArchiveRun.Result whole = writeWhole();
    List<String> wholeLeftOut = List.copyOf(leftOut);
    List<String> wholeInputs = List.copyOf(inputs);
    leftOut.clear();
    inputs.clear();
    ArchiveRun.Result parted = writeParts();
    assertThat(parted.tally()).isEqualTo(new Tally(ARTICLES, 0, 2, 1)).isEqualTo(whole.tally());
    assertThat(parted.statements()).isEqualTo(whole.statements());
    assertThat(parted.found()).isEqualTo(whole.found());
    assertThat(parted.description()).isEqualTo(whole.description());
    assertThat(leftOut).isEqualTo(wholeLeftOut).hasSize(3);
    assertThat(inputs).isEqualTo(wholeInputs).hasSize(ARTICLES);
    assertThat(folder.resolve("parted.nq")).hasSameBinaryContentAs(folder.resolve("whole.nq"));
  }

  @Test
  void tellsThatAReportWasCutShort() throws IOException {
    PartReport report = part(0, INPUTS, Set.of());
    Path file = folder.resolve("0.report");
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, lines.size() - 1));
    assertThatThrownBy(report::summary)
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("0.report: ends before its numbers");
  }

  private ArchiveRun.Result writeWhole() {
    try (StatementSink sink = sink("whole.nq")) {
      return RUN.write(
          articles(0, INPUTS),
          sink,
          new Told(),
          converted -> inputs.add(converted.source().line()));
    }
  }

  private ArchiveRun.Result writeParts() throws IOException {
    PartedRun run = new PartedRun(RUN);
    try (StatementSink sink = sink("head.nq")) {
      run.head(sink);
    }
    List<PartReport> reports = new ArrayList<>();
    for (int from = 0; from < INPUTS; from += INPUTS_OF_A_PART) {
      reports.add(part(from, INPUTS_OF_A_PART, Set.of()));
    }
    List<Set<String>> readBefore = PartedRun.readBefore(reports);
    for (int number = 0; number < reports.size(); number++) {
      if (!readBefore.get(number).isEmpty()) {
        reports.set(
            number, part(number * INPUTS_OF_A_PART, INPUTS_OF_A_PART, readBefore.get(number)));
      }
    }
    try (StatementSink sink = sink("tail.nq")) {
      ArchiveRun.Result result =
          run.tail(reports, sink, new Told(), source -> inputs.add(source.line()));
      merge(reports.size());
      return result;
    }
  }

  private PartReport part(int from, int length, Set<String> readBefore) throws IOException {
    Path report = folder.resolve(from + ".report");
    try (StatementSink sink = sink(from + ".nq");
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(report))) {
      new PartedRun(RUN).part(articles(from, length), readBefore, sink, out);
    }
    return new PartReport(report.getFileName().toString(), () -> Files.newInputStream(report));
  }

  private void merge(int parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("parted.nq"))) {
      Files.copy(folder.resolve("head.nq"), out);
      for (int number = 0; number < parts; number++) {
        Files.copy(folder.resolve(number * INPUTS_OF_A_PART + ".nq"), out);
      }
      Files.copy(folder.resolve("tail.nq"), out);
    }
  }

  private Stream<Supplier<Parsed>> articles(int from, int length) {
    return Articles.pending(
        List.of(new Input.Stretch(new Input.Location(folder.resolve("articles")), from, length)),
        ReadOptions.DEFAULT);
  }

  private StatementSink sink(String name) {
    return RiotSink.open(ExportFile.of(folder.resolve(name)).orElseThrow());
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
