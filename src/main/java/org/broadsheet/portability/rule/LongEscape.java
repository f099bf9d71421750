package org.broadsheet.portability.rule;

import java.util.Optional;
import java.util.Set;
import org.broadsheet.portability.TextRule;
import org.broadsheet.sink.ExportFormat;

/** Escapes with eight digits are not understood everywhere. */
final class LongEscape implements TextRule {
  private static final Set<ExportFormat> TURTLE_FAMILY =
      Set.of(ExportFormat.NQUADS, ExportFormat.NTRIPLES, ExportFormat.TRIG, ExportFormat.TURTLE);

  @Override
  public String id() {
    return "long-escape";
  }

  @Override
  public String mend() {
    return "write the character itself, in UTF-8";
  }

  @Override
  public boolean concerns(ExportFormat format) {
    return TURTLE_FAMILY.contains(format);
  }

  @Override
  public Reading begin() {
    return new Reading() {
      private boolean escaped;

      @Override
      public Optional<String> next(int codePoint) {
        boolean found = escaped && codePoint == 'U';
        escaped = !escaped && codePoint == '\\';
        return found ? Optional.of("escape \\U with eight digits") : Optional.empty();
      }
    };
  }
}
