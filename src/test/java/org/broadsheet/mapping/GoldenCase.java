package org.broadsheet.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.rdf.Statement;

/**
 * A folder with {@code annotations.json}, the expected {@code expected.nq}, and the article: {@code
 * article.txt} or, for one that ships elsewhere, its path in {@code article.path}.
 */
record GoldenCase(Path folder) {
  private static final Path CASES = Path.of("src/test/resources/golden-mapping");
  static final Run RUN = new Run("golden", "0".repeat(64));

  static List<GoldenCase> all() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().map(GoldenCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Article article() throws IOException {
    Path reference = folder.resolve("article.path");
    Path file =
        Files.exists(reference)
            ? Path.of(Files.readString(reference).strip())
            : folder.resolve("article.txt");
    try (Stream<Parsed> parsed =
        Articles.read(List.of(new Input.Location(file)), ReadOptions.DEFAULT)) {
      return ((Parsed.Ok) parsed.findFirst().orElseThrow()).article();
    }
  }

  Annotations annotations() throws IOException {
    return AnnotationLines.read(Files.readString(folder.resolve("annotations.json")));
  }

  List<Statement> statements() throws IOException {
    return new ArticleMapper(Base.DEFAULT, RUN).map(article(), annotations());
  }

  Path expected() {
    return folder.resolve("expected.nq");
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
