package org.broadsheet.pipeline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.broadsheet.pipeline.ArchiveRun;
import org.broadsheet.pipeline.LeftOut;
import org.broadsheet.pipeline.PartReport;
import org.broadsheet.pipeline.PartSummary;
import org.broadsheet.pipeline.PartedRun;
import org.broadsheet.pipeline.RejectionReport;
import org.broadsheet.sink.LineFile;

/** The last step, on the driver: head and tail, what stands beside the parts, and the commit. */
final class Completion {
  /** Whose attempts these are; the driver makes one at each. */
  private static final String DRIVER = "driver";

  private static final String REJECTED = "rejected.jsonl";
  private static final String INPUTS = "inputs.sha256";
  private static final String SUMS = "SHA256SUMS";

  private final PartedRun run;
  private final ClusterOutput output;

  Completion(PartedRun run, ClusterOutput output) {
    this.run = run;
    this.output = output;
  }

  /**
   * Finishes the export.
   *
   * @param parts in the order of their inputs, numbered from 1
   */
  ArchiveRun.Result finish(List<WrittenPart> parts, LeftOut leftOut) throws IOException {
    Path folder = Files.createTempDirectory("broadsheet-");
    try {
      return finish(parts, leftOut, folder);
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private ArchiveRun.Result finish(List<WrittenPart> parts, LeftOut leftOut, Path folder)
      throws IOException {
    List<PartReport> reports = parts.stream().map(output.attempts()::report).toList();
    List<WrittenPart> all = new ArrayList<>();
    all.add(head());
    all.addAll(parts);
    String tail = Attempts.name(all.size(), DRIVER);
    ArchiveRun.Result result;
    try (LineFile rejected = LineFile.open(folder.resolve(REJECTED));
        LineFile inputs = LineFile.open(folder.resolve(INPUTS));
        LineFile sums = LineFile.open(folder.resolve(SUMS));
        PartSink sink = output.attempts().sink(tail)) {
      result =
          run.tail(
              reports,
              sink,
              new RejectionReport(rejected, leftOut),
              source -> inputs.line(source.line()));
      all.add(sink.written(all.size(), tail));
      all.forEach(part -> sums.line(part.sha256() + "  " + ClusterOutput.name(part)));
      rejected.finish();
      inputs.finish();
      sums.finish();
    }
    output.publish(all);
    for (String file : List.of(REJECTED, INPUTS, SUMS)) {
      output.add(folder.resolve(file));
    }
    output.finish(manifest(result, all, reports));
    return result;
  }

  private WrittenPart head() {
    String attempt = Attempts.name(0, DRIVER);
    try (PartSink sink = output.attempts().sink(attempt)) {
      run.head(sink);
      return sink.written(0, attempt);
    }
  }

  /** Head and tail have no inputs. */
  private static PartManifest manifest(
      ArchiveRun.Result result, List<WrittenPart> all, List<PartReport> reports) {
    PartManifest manifest = new PartManifest(result);
    for (WrittenPart part : all) {
      int report = part.number() - 1;
      manifest.add(
          part,
          report >= 0 && report < reports.size()
              ? reports.get(report).summary()
              : PartSummary.NO_INPUTS);
    }
    return manifest;
  }
}
