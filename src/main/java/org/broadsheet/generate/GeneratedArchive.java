package org.broadsheet.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where made-up articles are written: a folder, or a zip by the suffix {@code .zip}. */
public interface GeneratedArchive extends AutoCloseable {
  /** Adds one article. */
  void add(GeneratedArticle article) throws IOException;

  /** Finishes the archive. */
  @Override
  void close() throws IOException;

  static GeneratedArchive open(Path target) throws IOException {
    Path parent = target.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return target.toString().endsWith(".zip")
        ? new Zip(new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target))))
        : new Folder(target);
  }

  /** One file an article. */
  record Folder(Path folder) implements GeneratedArchive {
    @Override
    public void add(GeneratedArticle article) throws IOException {
      Path file = folder.resolve(article.file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, article.text());
    }

    @Override
    public void close() {}
  }

  /** One entry an article, all with the same time stamp, so that the bytes are the same too. */
  record Zip(ZipOutputStream zip) implements GeneratedArchive {
    /** The earliest day that a zip can tell. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public void add(GeneratedArticle article) throws IOException {
      ZipEntry entry = new ZipEntry(article.file());
      entry.setTimeLocal(WRITTEN);
      zip.putNextEntry(entry);
      zip.write(article.text().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
