package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.evaluate.AnnotationsFile;
import org.broadsheet.evaluate.Evaluation;
import org.broadsheet.evaluate.GoldFolder;
import org.broadsheet.evaluate.Kind;
import org.broadsheet.evaluate.Minimums;
import org.broadsheet.evaluate.Report;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArticleRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.UseDefaultConverter;

/** {@code broadsheet eval}. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description =
        "Measures extraction against gold files: precision, recall and F1 by kind and by year.",
    footer = {"", "Ends with 1 when a minimum is not reached."})
public final class EvalCommand implements Callable<Integer> {
  /** How the report is written. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  @Mixin final InputArguments inputs = new InputArguments();
  @Mixin final Messages messages = new Messages();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "gold files, named as the articles' files with .json")
  Path gold = Path.of("");

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      description = "measure these annotations (JSON Lines) instead of extracting from INPUT")
  @Nullable Path annotations;

  @Option(
      names = "--min",
      arity = "1..*",
      paramLabel = "KIND=F1",
      converter = {UseDefaultConverter.class, Share.class},
      description = "F1 to be reached, for ${COMPLETION-CANDIDATES}")
  Map<Kind, BigDecimal> minimums = Map.of();

  @Option(names = "--show", description = "list what was missed and what was too much")
  boolean show;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or markdown")
  Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation = Evaluation.of(GoldFolder.read(gold), found());
    print(new Report(evaluation));
    List<String> shortfalls = new Minimums(minimums).shortfalls(evaluation);
    shortfalls.forEach(shortfall -> messages.warn("short of the minimum: " + shortfall));
    return shortfalls.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<Annotations> found() throws IOException {
    messages.refuse(
        (annotations == null) == inputs.inputs.isEmpty(),
        "give either INPUT or --annotations FILE to be measured");
    return annotations == null ? extracted() : AnnotationsFile.read(annotations);
  }

  private List<Annotations> extracted() {
    List<Annotations> found = new ArrayList<>();
    new ArticleRun(inputs.threads, messages)
        .forEach(
            inputs.pending(),
            Annotator.builtIn(new Extractor(Gazetteer.bundled()))::annotate,
            found::add);
    return found;
  }

  private void print(Report report) {
    PrintWriter out = messages.out();
    out.print(
        switch (format) {
          case TEXT -> report.text();
          case MARKDOWN -> report.markdown();
        });
    if (show) {
      out.print("\n" + report.findings());
    }
    out.flush();
  }
}
