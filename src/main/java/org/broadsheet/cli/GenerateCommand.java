package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.generate.ArticleGenerator;
import org.broadsheet.generate.GeneratedArchive;
import org.broadsheet.generate.GeneratedArticle;
import org.broadsheet.pipeline.options.PositiveNumber;
import org.broadsheet.sink.LineFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code generate}: made-up articles with the truth about them. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = {
      "Makes up bilingual articles in the form of the archive about units of the gazetteer as they"
          + " stood on the day; the same seed gives the same bytes.",
      "What there is to be found in them goes to TARGET.truth.jsonl, in the form of"
          + " docs/annotations.md."
    })
public final class GenerateCommand implements Callable<Integer> {
  @Mixin Messages messages = new Messages();

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "how many")
  int articles;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "another seed, other articles; default: ${DEFAULT-VALUE}")
  long seed;

  @Option(
      names = "--characters",
      paramLabel = "N",
      converter = PositiveNumber.class,
      defaultValue = "200",
      description = "least length of a Chinese body; default: ${DEFAULT-VALUE}")
  int characters;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "TARGET",
      description = "a folder, or an archive whose name ends in .zip")
  Path target = Path.of("");

  @Override
  public Integer call() throws IOException {
    ArticleGenerator generator = new ArticleGenerator(Gazetteer.bundled(), seed, characters);
    try (GeneratedArchive archive = GeneratedArchive.open(target);
        LineFile truth = LineFile.open(Path.of(target + ".truth.jsonl"));
        Progress progress = Progress.of("articles", messages.quiet)) {
      for (int number = 0; number < articles; number++) {
        GeneratedArticle article = generator.article(number);
        archive.add(article);
        truth.line(AnnotationLines.write(article.truth()));
        progress.step();
      }
      truth.finish();
    }
    return ExitCode.OK;
  }
}
