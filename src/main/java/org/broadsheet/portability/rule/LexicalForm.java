package org.broadsheet.portability.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.XSD;
import org.broadsheet.portability.LiteralRule;

/** Stores that keep numbers as values write them in one form. */
final class LexicalForm implements LiteralRule {
  /** Stores agree on no form of floating-point numbers. */
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private static final Map<String, Pattern> CANONICAL =
      Map.of(
          XSD.integer.getURI(), Pattern.compile("0|-?[1-9]\\d*"),
          XSD.decimal.getURI(), Pattern.compile("(?!-0\\.0$)-?(0|[1-9]\\d*)\\.(0|\\d*[1-9])"),
          XSD.xdouble.getURI(), NEVER,
          XSD.xfloat.getURI(), NEVER,
          XSD.xboolean.getURI(), Pattern.compile("true|false"));

  @Override
  public String id() {
    return "lexical-form";
  }

  @Override
  public String mend() {
    return "write the canonical form, and decimals for doubles";
  }

  @Override
  public Optional<String> problem(String lexical, String datatype, String language) {
    Pattern canonical = CANONICAL.get(datatype);
    return canonical == null || canonical.matcher(lexical).matches()
        ? Optional.empty()
        : Optional.of("\"" + lexical + "\" of " + datatype.substring(XSD.getURI().length()));
  }
}
