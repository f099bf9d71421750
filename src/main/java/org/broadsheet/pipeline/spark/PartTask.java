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
import org.broadsheet.pipeline.GraphCheck;
import org.broadsheet.pipeline.GraphMapping;
import org.broadsheet.pipeline.PartedRun;
import org.broadsheet.rdf.Iri;

/**
 * What an executor does.
 *
 * @param base where the data's IRIs live
 * @param encoding of article files
 * @param output folder of the export
 * @param configuration of the file systems, as the driver has it
 */
record PartTask(
    String base, String encoding, String output, Broadcast<SerializableConfiguration> configuration)
    implements Serializable {
  /** A task has one core. */
  private static final int THREADS = 1;

  /** How many inputs a file holds. */
  long inputs(SourceFile file) {
    try (Stream<Supplier<Parsed>> inputs = pending(Stream.of(file.input(hadoop())))) {
      return inputs.count();
    }
  }

  /** Writes the graphs of a part. */
  WrittenPart write(InputPart part) throws IOException {
    Attempts attempts = new Attempts(output, hadoop());
    String attempt =
        Attempts.name(part.number(), String.valueOf(TaskContext.get().taskAttemptId()));
    try (PartSink sink = attempts.sink(attempt);
        OutputStream report = attempts.reporting(attempt)) {
      run().part(articles(part), part.readBefore(), sink, report);
      return sink.written(part.number(), attempt);
    }
  }

  /** The run that the part is of. */
  PartedRun run() {
    return new PartedRun(
        new ArchiveRun(
            Gazetteer.bundled(),
            Annotator.builtIn(Shared.EXTRACTOR),
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
