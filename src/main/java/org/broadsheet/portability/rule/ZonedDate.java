package org.broadsheet.portability.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.XSD;
import org.broadsheet.portability.LiteralRule;

/** A day has no time zone here, and not every store would keep one. */
final class ZonedDate implements LiteralRule {
  private static final int PLAIN = "YYYY-MM-DD".length();
  private static final Pattern ZONED = Pattern.compile(".*(Z|[+-]\\d{2}:\\d{2})");

  @Override
  public String id() {
    return "zoned-date";
  }

  @Override
  public String mend() {
    return "write the day alone, YYYY-MM-DD";
  }

  @Override
  public Optional<String> problem(String lexical, String datatype, String language) {
    return lexical.length() > PLAIN
            && datatype.equals(XSD.date.getURI())
            && ZONED.matcher(lexical).matches()
        ? Optional.of("date \"" + lexical + "\"")
        : Optional.empty();
  }
}
