package org.broadsheet.pipeline.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.UnreadableInputException;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.ForeignAnnotations;
import org.broadsheet.pipeline.LeftOut;
import org.broadsheet.pipeline.options.EncodingOption;
import org.broadsheet.pipeline.options.GraphOptions;
import org.broadsheet.sink.SinkException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code convert} on a Spark cluster, for {@code spark-submit}.
 *
 * <p>Exit codes: 0 done, also where articles were rejected, since a scheduler takes everything else
 * for a failure and submits again; 2 wrong usage or unreadable input.
 */
@Command(
    name = "spark-submit … broadsheet-spark.jar",
    description = {
      "Writes the whole data set of the articles as parts of gzipped N-Quads. One after the other"
          + " they are, byte for byte, what `broadsheet convert` writes.",
      "Beside the parts: manifest.json, rejected.jsonl, inputs.sha256, SHA256SUMS."
    })
public final class SparkConversion implements Callable<Integer> {
  @Spec CommandSpec command = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "path or glob on any Hadoop file system: files, folders, zip, tar.gz, JSON Lines")
  List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "a new folder on any Hadoop file system")
  String output = "";

  @Mixin GraphOptions graphs = new GraphOptions();
  @Mixin EncodingOption encoding = new EncodingOption();

  @Option(
      names = "--part-bytes",
      paramLabel = "N",
      defaultValue = "8388608",
      description = "of input in a part, which one task works on; default: ${DEFAULT-VALUE}")
  long partBytes;

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      description =
          "annotations made elsewhere (JSON Lines, on any Hadoop file system), in place of the"
              + " built-in extraction")
  @Nullable String annotations;

  /** Runs it in the context that the properties {@code spark.*} describe. */
  public static void main(String[] arguments) {
    int exitCode = commandLine().execute(arguments);
    if (exitCode != ExitCode.OK) {
      System.exit(exitCode);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new SparkConversion())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (failure instanceof UnreadableInputException || failure instanceof SinkException) {
                command.getErr().println("broadsheet: " + failure.getMessage());
                return ExitCode.USAGE;
              }
              throw failure;
            });
  }

  @Override
  public Integer call() throws IOException {
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "broadsheet");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      if (annotations == null) {
        convert(spark, null, PartTask.BUILT_IN);
      } else {
        convert(spark, annotations);
      }
    }
    return ExitCode.OK;
  }

  private void convert(JavaSparkContext spark, String file) throws IOException {
    try (ForeignAnnotations foreign =
        ForeignAnnotations.indexed(
            RemoteAnnotationFile.open(file, spark.hadoopConfiguration()), Gazetteer.bundled())) {
      convert(spark, new SharedAnnotations(file, spark.broadcast(foreign.index())), foreign);
      foreign.leftOver().forEach(this::say);
    }
  }

  private void convert(
      JavaSparkContext spark, @Nullable SharedAnnotations shared, Annotator annotator)
      throws IOException {
    PartTask task =
        new PartTask(
            graphs.base().iri().value(),
            encoding.charset().name(),
            output,
            spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())),
            shared);
    ArchiveRun.Result result =
        new ClusterRun(spark, task, annotator, partBytes).write(inputs, new Messages());
    say(
        "%,d articles read, %,d rejected, %,d other files passed over, %,d quads"
            .formatted(
                result.tally().articles(),
                result.tally().rejected(),
                result.tally().ignored(),
                result.statements()));
  }

  private void say(String message) {
    command.commandLine().getErr().println(message);
  }

  private final class Messages implements LeftOut {
    @Override
    public void rejected(Parsed.Rejected rejected) {
      say(rejected.message());
    }

    @Override
    public void ignored(Parsed.Ignored ignored) {
      say(ignored.file() + ": passed over, " + ignored.reason());
    }
  }
}
