package org.broadsheet.portability.rule;

import java.util.Optional;
import org.broadsheet.portability.LiteralRule;

/** Parsers that match texts by backtracking do not come to an end. */
final class LongLiteral implements LiteralRule {
  private static final int LIMIT = 100_000;

  @Override
  public String id() {
    return "long-literal";
  }

  @Override
  public String mend() {
    return "split the text";
  }

  @Override
  public Optional<String> problem(String lexical, String datatype, String language) {
    return lexical.length() >= LIMIT
        ? Optional.of("text of 100,000 characters or more")
        : Optional.empty();
  }
}
