package org.broadsheet.portability.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.XSD;
import org.broadsheet.portability.LiteralRule;

/** No store looks whether a day exists. */
final class ImpossibleDate implements LiteralRule {
  private static final Pattern PLAIN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public String id() {
    return "impossible-date";
  }

  @Override
  public String mend() {
    return "correct the source";
  }

  @Override
  public Optional<String> problem(String lexical, String datatype, String language) {
    if (!datatype.equals(XSD.date.getURI()) || !PLAIN.matcher(lexical).matches()) {
      return Optional.empty();
    }
    try {
      LocalDate.parse(lexical);
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of("date \"" + lexical + "\"");
    }
  }
}
