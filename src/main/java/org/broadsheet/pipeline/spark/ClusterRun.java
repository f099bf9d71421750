package org.broadsheet.pipeline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.LeftOut;
import org.broadsheet.pipeline.PartedRun;

/**
 * A conversion as the driver runs it: it cuts the inputs into parts, each of which a task writes,
 * and finishes the export.
 */
final class ClusterRun {
  private final JavaSparkContext spark;
  private final PartTask task;
  private final Annotator annotator;
  private final long partBytes;

  /**
   * @param annotator of the tasks, as the driver has it: it hears which articles were annotated
   * @param partBytes of input in a part
   */
  ClusterRun(JavaSparkContext spark, PartTask task, Annotator annotator, long partBytes) {
    this.spark = spark;
    this.task = task;
    this.annotator = annotator;
    this.partBytes = partBytes;
  }

  /**
   * Converts inputs.
   *
   * @param inputs paths or globs
   * @param leftOut hears of everything that is no article
   * @throws org.broadsheet.article.input.UnreadableInputException when an input matches nothing
   * @throws org.broadsheet.sink.SinkException when the output is there, or refuses
   */
  ArchiveRun.Result write(List<String> inputs, LeftOut leftOut) throws IOException {
    List<SourceFile> files = SourceListing.of(inputs, spark.hadoopConfiguration());
    ClusterOutput output = ClusterOutput.create(task.output(), spark.hadoopConfiguration());
    List<WrittenPart> parts = parts(InputPart.of(stretches(files), partBytes), output.attempts());
    return new Completion(task.run(annotator), output).finish(parts, leftOut);
  }

  /** Each file as it is, or cut where it is larger than a part. */
  private List<Stretch> stretches(List<SourceFile> files) {
    PartTask work = task;
    List<SourceFile> large =
        files.stream().filter(file -> file.bytes() > partBytes).distinct().toList();
    List<Long> inputs = onCluster(large, work::inputs);
    Map<SourceFile, List<Stretch>> cut = new HashMap<>();
    for (int i = 0; i < large.size(); i++) {
      cut.put(large.get(i), Stretch.cut(large.get(i), inputs.get(i), partBytes));
    }
    return files.stream()
        .flatMap(file -> cut.getOrDefault(file, List.of(Stretch.whole(file))).stream())
        .toList();
  }

  /** Writes the parts, and those once more that read what an earlier one has. */
  private List<WrittenPart> parts(List<InputPart> inputs, Attempts attempts) {
    PartTask work = task;
    List<WrittenPart> parts = new ArrayList<>(onCluster(inputs, work::write));
    List<Set<String>> readBefore =
        PartedRun.readBefore(parts.stream().map(attempts::report).toList());
    List<InputPart> again =
        IntStream.range(0, parts.size())
            .filter(index -> !readBefore.get(index).isEmpty())
            .mapToObj(index -> inputs.get(index).without(readBefore.get(index)))
            .toList();
    onCluster(again, work::write).forEach(part -> parts.set(part.number() - 1, part));
    return parts;
  }

  /** The results in the order of the elements, each of which is a task. */
  private <A, B> List<B> onCluster(List<A> elements, Function<A, B> work) {
    return elements.isEmpty()
        ? List.of()
        : spark.parallelize(elements, elements.size()).map(work).collect();
  }
}
