package org.broadsheet.pipeline.spark;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.broadsheet.pipeline.PartReport;
import org.broadsheet.sink.Compression;

/**
 * The folder where attempts of tasks write, each to files of its own name. Which attempt counts is
 * the driver's to say: it gets one result for each part, whatever executors were lost and however
 * often a task was run, and takes no other file.
 */
final class Attempts {
  private static final String FOLDER = "_attempts";
  private static final String REPORT = ".report" + Compression.GZIP.suffix();

  private final Path folder;
  private final FileSystem files;

  Attempts(String output, Configuration configuration) throws IOException {
    this.folder = new Path(output, FOLDER);
    this.files = folder.getFileSystem(configuration);
  }

  /** The name of an attempt at a part, by an id that no other attempt at it has. */
  static String name(int part, String id) {
    return "%06d-%s".formatted(part, id);
  }

  /** Where the quads of an attempt are. */
  Path quads(String attempt) {
    return new Path(folder, attempt + PartSink.SUFFIX);
  }

  /**
   * Where an attempt writes its quads.
   *
   * @throws org.broadsheet.sink.SinkException when the file cannot be made
   */
  PartSink sink(String attempt) {
    return PartSink.open(files, quads(attempt));
  }

  /** Where an attempt writes its report. */
  OutputStream reporting(String attempt) throws IOException {
    return Compression.GZIP.wrap(files.create(report(attempt)));
  }

  /** The report of a part. */
  PartReport report(WrittenPart part) {
    Path path = report(part.attempt());
    return new PartReport(path.toString(), () -> Compression.GZIP.unwrap(files.open(path)));
  }

  /** Removes all attempts. */
  void remove() throws IOException {
    files.delete(folder, true);
  }

  private Path report(String attempt) {
    return new Path(folder, attempt + REPORT);
  }
}
