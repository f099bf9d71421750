package org.broadsheet.portability.rule;

import java.util.Optional;
import org.broadsheet.portability.TextRule;
import org.broadsheet.sink.ExportFormat;

/** One store reads N-Quads as Latin-1. */
final class Utf8NQuads implements TextRule {
  private static final int ASCII = 0x7f;

  @Override
  public String id() {
    return "utf8-nquads";
  }

  @Override
  public String mend() {
    return "give it TriX";
  }

  @Override
  public boolean concerns(ExportFormat format) {
    return format == ExportFormat.NQUADS;
  }

  @Override
  public Reading begin() {
    return codePoint ->
        codePoint > ASCII ? Optional.of("characters beyond ASCII in N-Quads") : Optional.empty();
  }
}
