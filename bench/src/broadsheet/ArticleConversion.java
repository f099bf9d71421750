package broadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.annotation.AnnotationLine;
import org.broadsheet.annotation.AnnotationReader;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.pipeline.GraphMapping;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.FileSink;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.nquads.NQuadsWriter;

/**
 * What a conversion does for its articles, on one thread, without the gazetteer, the closure and the
 * description of the data set that the product writes beside them.
 *
 * <p>Arguments: the archive; its annotations in the same order; the file to write.
 */
final class ArticleConversion {
  private ArticleConversion() {}

  public static void main(String[] arguments) throws IOException {
    ArticleMapper mapper = GraphMapping.of(Base.DEFAULT).articles();
    ExportFile file = ExportFile.of(Path.of(arguments[2])).orElseThrow();
    try (Stream<Supplier<Parsed>> parsed =
            Articles.pending(List.of(Input.of(arguments[0])), ReadOptions.DEFAULT);
        BufferedReader annotations = Files.newBufferedReader(Path.of(arguments[1]));
        StatementSink sink = FileSink.open(file, NQuadsWriter::new)) {
      for (Iterator<Supplier<Parsed>> each = parsed.iterator(); each.hasNext(); ) {
        Article article = ((Parsed.Ok) each.next().get()).article();
        sink.graph(
            mapper.graph(article),
            mapper.map(article, annotations(article, annotations.readLine())));
      }
      sink.finish();
    }
  }

  /** Held against the schema and the text, as the product does. */
  private static Annotations annotations(Article article, String line) {
    AnnotationReader reader =
        new AnnotationReader("annotations", source -> Optional.of(article.source()));
    return ((AnnotationLine.Ok) reader.read(1, line)).annotations();
  }
}
