package org.broadsheet.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.mapping.DatasetMapper;
import org.broadsheet.mapping.Distribution;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.Compression;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.LineFile;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.riot.RiotSink;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an export in its folder: {@code void.ttl} (the data set in numbers), {@code
 * dcat.ttl} (the files that hold it), {@code inputs.sha256} (what it was made of) and {@code
 * SHA256SUMS} over all of them, in the form of {@code sha256sum}.
 */
public final class Manifest implements AutoCloseable {
  private static final String INPUTS = "inputs.sha256";

  private final Path folder;
  private final LineFile inputs;

  private Manifest(Path folder) {
    this.folder = folder;
    this.inputs = LineFile.open(folder.resolve(INPUTS));
  }

  /**
   * Begins the list of inputs.
   *
   * @throws SinkException when the folder cannot be written to
   */
  public static Manifest open(Path folder) {
    return new Manifest(folder);
  }

  /** Takes the source of an article into the list, in the order of the export. */
  public void input(SourceDigest source) {
    inputs.line(source.line());
  }

  /**
   * Writes everything, once the export is in its place.
   *
   * @param description the data set's graph
   * @param exports files that hold the data set
   * @throws SinkException when the disk refuses
   */
  public void finish(
      DatasetMapper mapper, Iri graph, List<Statement> description, List<ExportFile> exports) {
    inputs.finish();
    List<String> sums = new ArrayList<>();
    List<Distribution> distributions = new ArrayList<>();
    for (ExportFile export : exports) {
      Distribution distribution = distribution(export);
      distributions.add(distribution);
      sums.add(sum(distribution.sha256(), export.path()));
    }
    for (Path file :
        List.of(
            write("dcat.ttl", graph, mapper.catalog(distributions)),
            folder.resolve(INPUTS),
            write("void.ttl", graph, description))) {
      sums.add(sum(sha256(file), file));
    }
    try (LineFile lines = LineFile.open(folder.resolve("SHA256SUMS"))) {
      sums.forEach(lines::line);
      lines.finish();
    }
  }

  @Override
  public void close() {
    inputs.close();
  }

  private Path write(String name, Iri graph, List<Statement> statements) {
    ExportFile file = ExportFile.of(folder.resolve(name)).orElseThrow();
    try (StatementSink sink = RiotSink.open(file)) {
      sink.graph(graph, statements);
      sink.finish();
    }
    return file.path();
  }

  private static Distribution distribution(ExportFile file) {
    try {
      return new Distribution(
          String.valueOf(file.path().getFileName()),
          file.format().mediaType(),
          mediaType(file.compression()),
          Files.size(file.path()),
          sha256(file.path()));
    } catch (IOException e) {
      throw unreadable(file.path(), e);
    }
  }

  private static @Nullable String mediaType(Compression compression) {
    return switch (compression) {
      case NONE -> null;
      case GZIP -> "application/gzip";
      case ZSTD -> "application/zstd";
    };
  }

  private static String sum(String sha256, Path file) {
    return sha256 + "  " + file.getFileName();
  }

  private static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static SinkException unreadable(Path file, IOException cause) {
    return new SinkException(
        file + ": cannot be read back (" + cause.getMessage() + "); run again", cause);
  }
}
