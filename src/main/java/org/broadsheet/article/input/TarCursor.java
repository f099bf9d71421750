package org.broadsheet.article.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/** A tar archive read as a stream, in its own order, unpacking nothing to disk. */
final class TarCursor implements Cursor {
  private final String archive;
  private final ReadOptions options;
  private final TarArchiveInputStream tar;
  private boolean any;

  /**
   * @param in the tar itself, already decompressed
   */
  TarCursor(String archive, InputStream in, ReadOptions options) {
    this.archive = archive;
    this.options = options;
    this.tar = new TarArchiveInputStream(in, "UTF-8");
  }

  @Override
  public @Nullable Supplier<Parsed> next() throws IOException {
    while (true) {
      TarArchiveEntry entry = tar.getNextEntry();
      if (entry == null) {
        if (!any) {
          throw new EOFException("not a tar archive, or one without entries");
        }
        return null;
      }
      any = true;
      if (entry.isDirectory()) {
        continue;
      }
      if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
        return ArchiveEntry.ignored(archive + "!/" + entry.getName(), "not a regular file");
      }
      return ArchiveEntry.read(archive, entry.getName(), tar, options);
    }
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
