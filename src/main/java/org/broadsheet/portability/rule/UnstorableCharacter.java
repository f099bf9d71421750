package org.broadsheet.portability.rule;

import java.util.Optional;
import org.broadsheet.portability.LiteralRule;

/** NUL and the two non-characters at the end of the plane end a text in C libraries. */
final class UnstorableCharacter implements LiteralRule {
  /** The first of the two non-characters. */
  private static final char NON_CHARACTER = 0xfffe;

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
    for (int i = 0; i < lexical.length(); i++) {
      char character = lexical.charAt(i);
      if (character == 0 || character >= NON_CHARACTER) {
        return Optional.of("text with U+0000, U+FFFE or U+FFFF");
      }
    }
    return Optional.empty();
  }
}
