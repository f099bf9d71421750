package org.broadsheet.portability.rule;

import java.util.Optional;
import org.broadsheet.portability.TextRule;
import org.broadsheet.sink.ExportFormat;

/** Bytes of another encoding are refused or, worse, replaced. */
final class MalformedUtf8 implements TextRule {
  @Override
  public String id() {
    return "malformed-utf8";
  }

  @Override
  public String mend() {
    return "decode the source by its own encoding and write UTF-8";
  }

  @Override
  public boolean concerns(ExportFormat format) {
    return true;
  }

  @Override
  public Reading begin() {
    return codePoint ->
        codePoint == MALFORMED ? Optional.of("bytes that are no UTF-8") : Optional.empty();
  }
}
