package org.broadsheet.portability.rule;

import java.util.Optional;
import org.broadsheet.portability.LiteralRule;

/** Several stores lower-case language tags. */
final class LanguageCase implements LiteralRule {
  @Override
  public String id() {
    return "language-case";
  }

  @Override
  public String mend() {
    return "compare with langMatches, never with lang() =";
  }

  @Override
  public Optional<String> problem(String lexical, String datatype, String language) {
    return language.chars().anyMatch(Character::isUpperCase)
        ? Optional.of("language tag " + language)
        : Optional.empty();
  }
}
