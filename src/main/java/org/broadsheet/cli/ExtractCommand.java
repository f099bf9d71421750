package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.article.Article;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArticleRun;
import org.broadsheet.pipeline.RejectionReport;
import org.broadsheet.pipeline.Tally;
import org.broadsheet.pipeline.Worked;
import org.broadsheet.sink.LineFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code extract}: articles to annotations, one JSON line each. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Finds places, organisations, people, dates, figures and events; writes JSON Lines.",
    footer = {
      "",
      "Ends with 1 when articles were rejected; rejected.jsonl beside FILE lists them."
    })
public final class ExtractCommand implements Callable<Integer> {
  @Mixin InputArguments inputs = new InputArguments();
  @Mixin Messages messages = new Messages();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "annotations; .gz or .zst compresses; default: standard output")
  @Nullable Path output;

  @Override
  public Integer call() {
    inputs.check();
    Annotator annotator = Annotator.builtIn(new Extractor(Gazetteer.bundled()));
    Function<Article, Worked<String>> work =
        article -> annotator.annotate(article).then(AnnotationLines::write);
    Tally tally = output == null ? toStandardOutput(work) : toFile(work, output);
    messages.info(Summary.of(tally));
    return Summary.exitCode(tally);
  }

  private Tally toStandardOutput(Function<Article, Worked<String>> work) {
    Tally tally =
        new ArticleRun(inputs.threads, messages)
            .forEach(inputs.pending(), work, line -> messages.out().print(line + "\n"));
    messages.out().flush();
    return tally;
  }

  private Tally toFile(Function<Article, Worked<String>> work, Path file) {
    try (LineFile lines = LineFile.open(file);
        LineFile rejected = LineFile.open(file.toAbsolutePath().resolveSibling("rejected.jsonl"));
        Progress progress = Progress.of("articles", messages.quiet)) {
      Tally tally =
          new ArticleRun(inputs.threads, new RejectionReport(rejected, messages))
              .forEach(
                  inputs.pending(),
                  work,
                  line -> {
                    lines.line(line);
                    progress.step();
                  });
      lines.finish();
      rejected.finish();
      return tally;
    }
  }
}
