package org.broadsheet.portability;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.broadsheet.portability.rule.Syntax;

/** Turns what a parser cannot read into a hit and ends the reading; its warnings have rules. */
final class SyntaxErrors implements ErrorHandler {
  private static final Rule RULE = new Syntax();

  private final Hits hits;
  private boolean reported;

  SyntaxErrors(Hits hits) {
    this.hits = hits;
  }

  @Override
  public void warning(String message, long line, long column) {}

  /** What ended the reading; a parser that does not ask this handler has not told it yet. */
  void thrown(RiotException error) {
    if (!reported) {
      hits.add(RULE, String.valueOf(error.getMessage()), 0);
    }
  }

  @Override
  public void error(String message, long line, long column) {
    reported = true;
    hits.add(RULE, message, Math.max(0, line));
    throw new RiotException(message);
  }

  @Override
  public void fatal(String message, long line, long column) {
    error(message, line, column);
  }
}
