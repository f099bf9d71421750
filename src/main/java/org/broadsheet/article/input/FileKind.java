package org.broadsheet.article.input;

import java.util.Locale;

/** What a file holds, by its suffix. */
enum FileKind {
  ARTICLE,
  JSON_LINES,
  JSON_LINES_GZIP,
  ZIP,
  TAR,
  TAR_GZIP,
  OTHER;

  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String base = lower.substring(lower.lastIndexOf('/') + 1);
    if (base.startsWith(".")) {
      return OTHER;
    }
    if (lower.endsWith(".txt") || lower.endsWith(".md")) {
      return ARTICLE;
    }
    if (lower.endsWith(".jsonl")) {
      return JSON_LINES;
    }
    if (lower.endsWith(".jsonl.gz")) {
      return JSON_LINES_GZIP;
    }
    if (lower.endsWith(".zip")) {
      return ZIP;
    }
    if (lower.endsWith(".tar")) {
      return TAR;
    }
    return lower.endsWith(".tar.gz") || lower.endsWith(".tgz") ? TAR_GZIP : OTHER;
  }
}
