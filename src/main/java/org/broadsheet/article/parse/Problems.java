package org.broadsheet.article.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.broadsheet.article.Parsed;

/** What is wrong with one article, gathered while it is parsed. */
final class Problems {
  private final String file;
  private final List<Parsed.Rejected> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(int line, String reason, String next) {
    found.add(new Parsed.Rejected(file, line, reason, next));
  }

  /** The problem nearest the top of the file; one of the whole file comes after those of lines. */
  Optional<Parsed.Rejected> first() {
    return found.stream()
        .min(
            Comparator.comparingInt(
                rejected -> rejected.line() == 0 ? Integer.MAX_VALUE : rejected.line()));
  }
}
