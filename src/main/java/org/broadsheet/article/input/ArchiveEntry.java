package org.broadsheet.article.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import org.broadsheet.article.Parsed;

/** The rules for one file of an archive, whatever its format. */
final class ArchiveEntry {
  private ArchiveEntry() {}

  /**
   * The article of an entry.
   *
   * @param archive name of the archive as in reports
   * @param name path inside it as written
   * @param content the entry's bytes; read here, so the archive may move on afterwards
   */
  static Supplier<Parsed> read(
      String archive, String name, InputStream content, ReadOptions options) throws IOException {
    String file = archive + "!/" + name;
    if (escapes(name)) {
      return rejected(
          archive, "entry '" + name + "' has a path that leaves the archive", "rename the entry");
    }
    FileKind kind = FileKind.of(name);
    if (kind != FileKind.ARTICLE) {
      return ignored(
          file,
          kind == FileKind.OTHER
              ? "its suffix is not an article's"
              : "an archive or JSON Lines inside an archive is not opened");
    }
    return bytes(file, content, options);
  }

  /** The article of a stream that ends where the article does; longer ones are rejected. */
  static Supplier<Parsed> bytes(String file, InputStream content, ReadOptions options)
      throws IOException {
    byte[] bytes = content.readNBytes(options.maxArticleBytes() + 1);
    if (bytes.length > options.maxArticleBytes()) {
      return rejected(
          file,
          "longer than " + options.maxArticleBytes() + " bytes",
          "split it into articles or raise the limit");
    }
    return () -> StrictDecoder.parse(file, bytes, options.encoding());
  }

  static Supplier<Parsed> ignored(String file, String reason) {
    return () -> new Parsed.Ignored(file, reason);
  }

  static Supplier<Parsed> rejected(String file, String reason, String next) {
    return () -> new Parsed.Rejected(file, 0, reason, next);
  }

  private static boolean escapes(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || Arrays.asList(path.split("/", -1)).contains("..");
  }
}
