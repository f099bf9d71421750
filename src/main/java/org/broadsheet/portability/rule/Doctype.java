package org.broadsheet.portability.rule;

import java.util.Optional;
import org.broadsheet.portability.TextRule;
import org.broadsheet.sink.ExportFormat;

/** Entities of a document type are not expanded, and what holds them is dropped. */
final class Doctype implements TextRule {
  private static final String MARK = "<!DOCTYPE";

  @Override
  public String id() {
    return "doctype";
  }

  @Override
  public String mend() {
    return "write RDF/XML without a document type";
  }

  @Override
  public boolean concerns(ExportFormat format) {
    return format == ExportFormat.RDFXML || format == ExportFormat.TRIX;
  }

  @Override
  public Reading begin() {
    return new Reading() {
      private int matched;

      @Override
      public Optional<String> next(int codePoint) {
        if (codePoint == MARK.charAt(matched)) {
          matched++;
        } else {
          matched = codePoint == MARK.charAt(0) ? 1 : 0;
        }
        if (matched < MARK.length()) {
          return Optional.empty();
        }
        matched = 0;
        return Optional.of("document type");
      }
    };
  }
}
