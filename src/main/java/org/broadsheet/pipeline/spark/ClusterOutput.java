package org.broadsheet.pipeline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.broadsheet.sink.SinkException;

/** The folder of an export, which is finished when its manifest is there. */
final class ClusterOutput {
  private static final String MANIFEST = "manifest.json";

  private final Path folder;
  private final FileSystem files;
  private final Attempts attempts;

  private ClusterOutput(Path folder, Configuration configuration) throws IOException {
    this.folder = folder;
    this.files = folder.getFileSystem(configuration);
    this.attempts = new Attempts(folder.toString(), configuration);
  }

  /**
   * Makes the folder.
   *
   * @throws SinkException when it is there already
   */
  static ClusterOutput create(String output, Configuration configuration) throws IOException {
    ClusterOutput created = new ClusterOutput(new Path(output), configuration);
    if (created.files.exists(new Path(created.folder, MANIFEST))) {
      throw new SinkException(output + ": holds a finished export; name a new folder");
    }
    if (created.files.exists(created.folder)) {
      throw new SinkException(
          output + ": is there without a manifest, as of a run that did not end; remove it first");
    }
    created.files.mkdirs(created.folder);
    return created;
  }

  Attempts attempts() {
    return attempts;
  }

  /** The name of a part. */
  static String name(WrittenPart part) {
    return "part-%06d%s".formatted(part.number(), PartSink.SUFFIX);
  }

  /**
   * Moves the attempts that count to their places.
   *
   * @param parts one for each number from 0
   * @throws SinkException when one is missing, there twice, or not as it was written
   */
  void publish(List<WrittenPart> parts) throws IOException {
    for (int number = 0; number < parts.size(); number++) {
      WrittenPart part = parts.get(number);
      Path attempt = attempts.quads(part.attempt());
      if (part.number() != number || files.getFileStatus(attempt).getLen() != part.bytes()) {
        throw new SinkException(
            attempt + ": is not part " + number + " as it was written; start over");
      }
    }
    for (WrittenPart part : parts) {
      Path place = new Path(folder, name(part));
      if (!files.rename(attempts.quads(part.attempt()), place)) {
        throw new SinkException(place + ": cannot be moved to its place; start over");
      }
    }
  }

  /** Takes a file of the driver's. */
  void add(java.nio.file.Path file) throws IOException {
    files.copyFromLocalFile(new Path(file.toUri()), folder);
  }

  /** Writes the manifest, and with that the export is finished. */
  void finish(PartManifest manifest) throws IOException {
    attempts.remove();
    Path written = new Path(folder, "_" + MANIFEST);
    try (OutputStream out = files.create(written)) {
      out.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
    }
    if (!files.rename(written, new Path(folder, MANIFEST))) {
      throw new SinkException(folder + "/" + MANIFEST + ": cannot be written; start over");
    }
  }
}
