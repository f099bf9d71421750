package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.List;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.Converted;
import org.broadsheet.pipeline.LeftOut;
import org.broadsheet.pipeline.Manifest;
import org.broadsheet.pipeline.RejectionReport;
import org.broadsheet.pipeline.ResumableRun;
import org.broadsheet.pipeline.SourceDigest;
import org.broadsheet.pipeline.options.GraphOptions;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.LineFile;

/** What stands beside an export in its folder, and the progress bar while it is made. */
final class Companions implements ResumableRun.Listener<Object>, AutoCloseable {
  private final LineFile rejected;
  private final Manifest manifest;
  private final Progress progress;
  private final GraphOptions graphs;
  private final List<ExportFile> exports;

  private Companions(
      LineFile rejected,
      Manifest manifest,
      Progress progress,
      GraphOptions graphs,
      List<ExportFile> exports) {
    this.rejected = rejected;
    this.manifest = manifest;
    this.progress = progress;
    this.graphs = graphs;
    this.exports = exports;
  }

  /**
   * @param exports files that will hold the data set
   * @throws org.broadsheet.sink.SinkException when the folder cannot be written to
   */
  static Companions open(
      Path folder, List<ExportFile> exports, GraphOptions graphs, boolean quiet) {
    return new Companions(
        LineFile.open(folder.resolve("rejected.jsonl")),
        Manifest.open(folder),
        Progress.of("articles", quiet),
        graphs,
        exports);
  }

  /** Lists what is left out. */
  LeftOut report(LeftOut next) {
    return new RejectionReport(rejected, next);
  }

  @Override
  public void source(SourceDigest source) {
    manifest.input(source);
  }

  @Override
  public void written(Converted converted, Object sink) {
    progress.step();
  }

  @Override
  public void completed(ArchiveRun.Result result) {
    rejected.finish();
    manifest.finish(
        graphs.mapping().dataset(), graphs.base().datasetGraph(), result.description(), exports);
  }

  @Override
  public void close() {
    progress.close();
    manifest.close();
    rejected.close();
  }
}
