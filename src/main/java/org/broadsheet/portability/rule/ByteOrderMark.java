package org.broadsheet.portability.rule;

import java.util.Optional;
import org.broadsheet.portability.TextRule;
import org.broadsheet.sink.ExportFormat;

/** A byte order mark is taken for a part of the first term. */
final class ByteOrderMark implements TextRule {
  private static final int MARK = 0xfeff;

  @Override
  public String id() {
    return "byte-order-mark";
  }

  @Override
  public String mend() {
    return "leave the mark out";
  }

  @Override
  public boolean concerns(ExportFormat format) {
    return true;
  }

  @Override
  public Reading begin() {
    return new Reading() {
      private boolean first = true;

      @Override
      public Optional<String> next(int codePoint) {
        boolean mark = first && codePoint == MARK;
        first = false;
        return mark ? Optional.of("byte order mark") : Optional.empty();
      }
    };
  }
}
