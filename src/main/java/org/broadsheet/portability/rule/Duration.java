package org.broadsheet.portability.rule;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.XSD;
import org.broadsheet.portability.LiteralRule;

/** Durations have no portable comparison. */
final class Duration implements LiteralRule {
  private static final Set<String> DURATIONS =
      Set.of(XSD.duration.getURI(), XSD.dayTimeDuration.getURI(), XSD.yearMonthDuration.getURI());

  @Override
  public String id() {
    return "duration";
  }

  @Override
  public String mend() {
    return "write a whole number of days";
  }

  @Override
  public Optional<String> problem(String lexical, String datatype, String language) {
    return DURATIONS.contains(datatype)
        ? Optional.of("duration \"" + lexical + "\"")
        : Optional.empty();
  }
}
