package org.broadsheet.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/**
 * Lexical forms that every store keeps: stores rewrite others (STORES.md) and accept days that do
 * not exist.
 */
final class LiteralRules {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Map<String, Pattern> CANONICAL =
      Map.of(
          XSD.integer.getURI(), Pattern.compile("0|-?[1-9]\\d*"),
          XSD.decimal.getURI(), Pattern.compile("(?!-0\\.0$)-?(0|[1-9]\\d*)\\.(0|\\d*[1-9])"),
          XSD.xboolean.getURI(), Pattern.compile("true|false"));

  /** NUL and the two non-characters at the end of the plane, which parsers truncate or refuse. */
  private static final Pattern REFUSED = Pattern.compile("[\\u0000\\uFFFE\\uFFFF]");

  private LiteralRules() {}

  /** What is wrong with a literal; empty where nothing is. */
  static Optional<String> problem(Node literal) {
    String lexical = literal.getLiteralLexicalForm();
    String datatype = literal.getLiteralDatatypeURI();
    if (datatype.equals(XSD.date.getURI())) {
      return isDay(lexical)
          ? Optional.empty()
          : Optional.of("a date is a day that exists, YYYY-MM-DD without a time zone");
    }
    Pattern canonical = CANONICAL.get(datatype);
    if (canonical != null && !canonical.matcher(lexical).matches()) {
      return Optional.of("a number or truth value is written in its canonical form");
    }
    return REFUSED.matcher(lexical).find()
        ? Optional.of("a text holds no NUL and no non-character")
        : Optional.empty();
  }

  private static boolean isDay(String lexical) {
    try {
      return DATE.matcher(lexical).matches() && LocalDate.parse(lexical) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
