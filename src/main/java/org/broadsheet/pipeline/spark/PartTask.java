package org.broadsheet.pipeline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.mapping.Base;
import org.broadsheet.pipeline.Annotator;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.ForeignAnnotations;
import org.broadsheet.pipeline.GraphCheck;
import org.broadsheet.pipeline.GraphMapping;
import org.broadsheet.pipeline.PartedRun;
import org.broadsheet.pipeline.Worked;
import org.broadsheet.rdf.Iri;
import org.jspecify.annotations.Nullable;

/**
 * What an executor does.
 *
 * @param base where the data's IRIs live
 * @param encoding of article files
 * @param output folder of the export
 * @param configuration of the file systems, as the driver has it
 * @param annotations made elsewhere, {@code null} for the built-in extraction
 */
record PartTask(
    String base,
    String encoding,
    String output,
    Broadcast<SerializableConfiguration> configuration,
    @Nullable SharedAnnotations annotations)
    implements Serializable {
  /** A task has one core. */
  private static final int THREADS = 1;

  /** The built-in extraction; the extractor is made for the first article, never on the driver. */
  static final Annotator BUILT_IN = article -> new Worked.Done<>(Shared.EXTRACTOR.extract(article));

  /** How many inputs a file holds. */
  long inputs(SourceFile file) {
    try (Stream<Supplier<Parsed>> inputs = pending(Stream.of(file.input(hadoop())))) {
      return inputs.count();
    }
  }

  /** Writes the graphs of a part. */
  WrittenPart write(InputPart part) throws IOException {
    if (annotations == null) {
      return write(part, BUILT_IN);
    }
    try (ForeignAnnotations foreign = annotations.open(hadoop())) {
      return write(part, foreign);
    }
  }

  private WrittenPart write(InputPart part, Annotator annotator) throws IOException {
    Attempts attempts = new Attempts(output, hadoop());
    String attempt =
        Attempts.name(part.number(), String.valueOf(TaskContext.get().taskAttemptId()));
    try (PartSink sink = attempts.sink(attempt);
        OutputStream report = attempts.reporting(attempt)) {
      run(annotator).part(articles(part), part.readBefore(), sink, report);
      return sink.written(part.number(), attempt);
    }
  }

  /** The run that the part is of. */
  PartedRun run(Annotator annotator) {
    return new PartedRun(
        new ArchiveRun(
            Gazetteer.bundled(),
            annotator,
            GraphMapping.of(new Base(new Iri(base))),
            GraphCheck.NONE,
            THREADS));
  }

  private Stream<Supplier<Parsed>> articles(InputPart part) {
    return pending(part.stretches().stream().map(stretch -> stretch.input(hadoop())));
  }

  private Stream<Supplier<Parsed>> pending(Stream<Input> inputs) {
    return Articles.pending(
        inputs.toList(), ReadOptions.DEFAULT.withEncoding(Charset.forName(encoding)));
  }

  private Configuration hadoop() {
    return configuration.value().value();
  }

  /** One extractor for all tasks of a process: it is thread-safe, and takes a second to make. */
  private static final class Shared {
    static final Extractor EXTRACTOR = new Extractor(Gazetteer.bundled());
  }
}
