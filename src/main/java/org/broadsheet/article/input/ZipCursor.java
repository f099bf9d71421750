package org.broadsheet.article.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/** A zip archive read as a stream, in its own order: no directory of it is held. */
final class ZipCursor implements Cursor {
  private static final boolean UNICODE_NAMES = true;
  private static final boolean STORED_WITH_DESCRIPTOR = true;

  private final String archive;
  private final ReadOptions options;
  private final ZipArchiveInputStream zip;
  private boolean any;

  ZipCursor(String archive, InputStream in, ReadOptions options) {
    this.archive = archive;
    this.options = options;
    this.zip = new ZipArchiveInputStream(in, "UTF-8", UNICODE_NAMES, STORED_WITH_DESCRIPTOR);
  }

  @Override
  public @Nullable Supplier<Parsed> next() throws IOException {
    while (true) {
      ZipArchiveEntry entry = zip.getNextEntry();
      if (entry == null) {
        if (!any) {
          throw new ZipException("not a zip archive, or one without entries");
        }
        return null;
      }
      any = true;
      if (entry.isDirectory()) {
        continue;
      }
      if (!zip.canReadEntryData(entry)) {
        throw new ZipException("entry '" + entry.getName() + "' is encrypted or packed otherwise");
      }
      return read(entry);
    }
  }

  private Supplier<Parsed> read(ZipArchiveEntry entry) throws IOException {
    try {
      return ArchiveEntry.read(
          archive,
          entry.getName(),
          new RatioLimit(zip, zip::getCompressedCount, options.maxCompressionRatio()),
          options);
    } catch (RatioLimit.Exceeded e) {
      return ArchiveEntry.rejected(
          archive + "!/" + entry.getName(),
          String.valueOf(e.getMessage()),
          "take the entry out, or raise the limit when it is real text");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
