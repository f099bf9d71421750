package org.broadsheet.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.sink.ExportFile;

/**
 * A file with the whole of the data, to be taken as it is.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record Dump(Path file, long size, String sha256) {
  /**
   * The files of a folder that bear the suffix of an RDF format, by name; each is read once, for
   * its digest.
   */
  public static List<Dump> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> exports =
          files
              .filter(Files::isRegularFile)
              .filter(file -> ExportFile.of(file).isPresent())
              .sorted()
              .toList();
      return exports.stream().map(Dump::of).toList();
    }
  }

  public String name() {
    return file.getFileName().toString();
  }

  private static Dump of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new Dump(file, Files.size(file), DigestUtils.sha256Hex(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
