package org.broadsheet.query;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * Where a text stops being SPARQL, what stands there and what could: one line of the page that
 * ARQ's parser, made by JavaCC, says it on.
 */
final class SyntaxFault {
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "Encountered \"(?:<EOF>| (?:\"[^\"]*\"|<\\w+>) \"(?<found>.*) \")\" at (?<place>line"
              + " \\d+, column \\d+)\\.\\s+Was expecting(?: one of)?:(?<expected>.*)",
          Pattern.DOTALL);

  private static final Pattern NO_TOKEN =
      Pattern.compile("Lexical error at (?<place>line \\d+, column \\d+)\\..*", Pattern.DOTALL);

  private static final Pattern EXPECTED =
      Pattern.compile("\"?((?<=\")[^\"\\\\]+|<\\w+>)\"? \\.\\.\\.");

  /** How many of the expected tokens are told. */
  private static final int TOLD = 8;

  private SyntaxFault() {}

  static String of(QueryParseException fault) {
    String message = String.valueOf(fault.getMessage());
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.matches()) {
      String found = unexpected.group("found");
      return "%s: %s, expected %s"
          .formatted(
              unexpected.group("place"),
              found == null ? "the query ends" : "found " + found,
              expected(unexpected.group("expected")));
    }
    Matcher noToken = NO_TOKEN.matcher(message);
    return noToken.matches()
        ? noToken.group("place") + ": no word of SPARQL ends here, or a string has no end"
        : message;
  }

  /** Brackets and signs before words before classes of tokens: what is forgotten most often. */
  private static String expected(String tokens) {
    List<String> sorted =
        EXPECTED
            .matcher(tokens)
            .results()
            .map(token -> token.group(1))
            .sorted(Comparator.comparingInt(SyntaxFault::rank))
            .toList();
    int told = Math.min(TOLD, sorted.size());
    return (sorted.size() == 1 ? "" : "one of ")
        + String.join(" ", sorted.subList(0, told))
        + (told == sorted.size() ? "" : " and %,d more".formatted(sorted.size() - told));
  }

  private static int rank(String token) {
    if (token.startsWith("<")) {
      return 2;
    }
    return Character.isLetter(token.charAt(0)) ? 1 : 0;
  }
}
