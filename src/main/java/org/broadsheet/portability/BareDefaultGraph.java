package org.broadsheet.portability;

import java.io.InputStream;
import java.util.function.LongConsumer;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/** Finds statements of a TriG file that stand outside of braces, which no parser's events tell. */
final class BareDefaultGraph implements Rule {
  @Override
  public String id() {
    return "bare-default-graph";
  }

  @Override
  public String mend() {
    return "put braces around the default graph";
  }

  /** Hands on the line of each subject outside of braces; the file is known to be TriG. */
  void scan(InputStream trig, LongConsumer found) {
    Tokenizer tokens = TokenizerText.create().source(trig).build();
    while (tokens.hasNext()) {
      Token first = tokens.next();
      if (first.hasType(TokenType.LBRACE)) {
        skipTo(tokens, TokenType.RBRACE);
      } else if (first.hasType(TokenType.DIRECTIVE)) {
        skipTo(tokens, TokenType.DOT);
      } else if (isPrologue(first)) {
        skipTo(tokens, TokenType.IRI);
      } else if (!isGraphName(first, tokens)) {
        found.accept(first.getLine());
        skipTo(tokens, TokenType.DOT);
      }
    }
  }

  private static boolean isPrologue(Token token) {
    return token.hasType(TokenType.KEYWORD)
        && (token.getImage().equalsIgnoreCase("PREFIX")
            || token.getImage().equalsIgnoreCase("BASE"));
  }

  private static boolean isGraphName(Token token, Tokenizer tokens) {
    boolean keyword =
        token.hasType(TokenType.KEYWORD) && token.getImage().equalsIgnoreCase("GRAPH");
    return keyword || (tokens.hasNext() && tokens.peek().hasType(TokenType.LBRACE));
  }

  private static void skipTo(Tokenizer tokens, TokenType end) {
    boolean found = false;
    while (!found && tokens.hasNext()) {
      found = tokens.next().hasType(end);
    }
  }
}
