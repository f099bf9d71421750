package org.broadsheet.portability.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.portability.LiteralRule;

/** NUL and the two non-characters at the end of the plane end a text in C libraries. */
final class UnstorableCharacter implements LiteralRule {
  private static final Pattern REFUSED = Pattern.compile("[\\u0000\\uFFFE\\uFFFF]");

  @Override
  public String id() {
    return "unstorable-character";
  }

  @Override
  public String mend() {
    return "leave the character out";
  }

  @Override
  public Optional<String> problem(String lexical, String datatype, String language) {
    return REFUSED.matcher(lexical).find()
        ? Optional.of("text with U+0000, U+FFFE or U+FFFF")
        : Optional.empty();
  }
}
