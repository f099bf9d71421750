package org.broadsheet.sink;

import java.nio.file.Path;
import java.util.Optional;

/** A file to write, with the format and compression it is written in. */
public record ExportFile(Path path, ExportFormat format, Compression compression) {
  /** What the suffixes say, {@code corpus.nq.gz}; empty when no known format is among them. */
  public static Optional<ExportFile> of(Path path) {
    String name = String.valueOf(path.getFileName());
    Compression compression = Compression.of(name);
    String bare = name.substring(0, name.length() - compression.suffix().length());
    return ExportFormat.ofSuffix(bare.substring(bare.lastIndexOf('.') + 1))
        .map(format -> new ExportFile(path, format, compression));
  }
}
