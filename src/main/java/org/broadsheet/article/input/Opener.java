package org.broadsheet.article.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.function.IOSupplier;
import org.broadsheet.article.Parsed;

/** Opens one file or stream by what it holds. */
record Opener(ReadOptions options) {
  private static final int LOOK_AHEAD = 512;
  private static final int TAR_MAGIC = 257;

  /** A file found in a folder: by its suffix, passed over where that is unknown. */
  Cursor listed(IOSupplier<InputStream> file, String name) {
    return FileKind.of(name) == FileKind.OTHER
        ? new SingleCursor(
            () ->
                new Parsed.Ignored(
                    name, "its suffix is none of an article, an archive or JSON Lines"))
        : file(file, name);
  }

  /** A file by its suffix; an unknown suffix is taken for an article. */
  Cursor file(IOSupplier<InputStream> file, String name) {
    return new GuardedCursor(
        name,
        () ->
            switch (FileKind.of(name)) {
              case ZIP -> new ZipCursor(name, stream(file), options);
              case TAR -> new TarCursor(name, stream(file), options);
              case TAR_GZIP -> new TarCursor(name, Gunzip.of(stream(file), options), options);
              case JSON_LINES -> new JsonLinesCursor(name, stream(file), options);
              case JSON_LINES_GZIP ->
                  new JsonLinesCursor(name, Gunzip.of(stream(file), options), options);
              case ARTICLE, OTHER -> article(file, name);
            });
  }

  /** A stream by its first bytes: zip, gzip of what follows, tar, JSON Lines, else one article. */
  Cursor stream(InputStream in, String name) {
    return new GuardedCursor(name, () -> sniff(new BufferedInputStream(in), name));
  }

  private Cursor sniff(BufferedInputStream in, String name) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] start = in.readNBytes(LOOK_AHEAD);
    in.reset();
    if (startsWith(start, 0, 0x1f, 0x8b)) {
      return sniff(new BufferedInputStream(Gunzip.of(in, options)), name);
    }
    if (startsWith(start, 0, 'P', 'K')) {
      return new ZipCursor(name, in, options);
    }
    if (startsWith(start, TAR_MAGIC, 'u', 's', 't', 'a', 'r')) {
      return new TarCursor(name, in, options);
    }
    if (startsWith(start, 0, '{')) {
      return new JsonLinesCursor(name, in, options);
    }
    return new SingleCursor(ArchiveEntry.bytes(name, in, options));
  }

  private Cursor article(IOSupplier<InputStream> file, String name) throws IOException {
    try (InputStream in = stream(file)) {
      return new SingleCursor(ArchiveEntry.bytes(name, in, options));
    }
  }

  private static InputStream stream(IOSupplier<InputStream> file) throws IOException {
    return new BufferedInputStream(file.get());
  }

  private static boolean startsWith(byte[] bytes, int at, int... expected) {
    if (bytes.length < at + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[at + i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
