package org.broadsheet.extract.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression with what is known of where it can match: {@link Pattern} tries every
 * alternative and every character of a class one by one at each place of a text, this one looks the
 * character up first. Immutable.
 */
public final class Expression {
  private final String regex;
  private final Pattern pattern;
  private final Starts starts;

  private Expression(String regex, int flags) {
    this.regex = regex;
    this.pattern =
        Pattern.compile(
            hasPlainClasses(regex, flags) ? CharacterClasses.asTrees(regex) : regex, flags);
    this.starts = Starts.of(new PartParser(regex, flags).parse());
  }

  private static boolean hasPlainClasses(String regex, int flags) {
    return (flags & Pattern.CASE_INSENSITIVE) == 0 && PartParser.isReadable(regex, flags);
  }

  public static Expression compile(String regex) {
    return compile(regex, 0);
  }

  /**
   * @param flags of {@link Pattern}
   */
  public static Expression compile(String regex, int flags) {
    return new Expression(regex, flags);
  }

  /** The source of the expression. */
  public String regex() {
    return regex;
  }

  /** The matches in a text from its beginning on. */
  public Search in(String text) {
    return new Search(text, pattern, starts);
  }

  /** Whether a text has a match. */
  public boolean isIn(String text) {
    return in(text).find();
  }

  /** Every match in a text. */
  public List<MatchResult> results(String text) {
    Search search = in(text);
    List<MatchResult> results = new ArrayList<>();
    while (search.find()) {
      results.add(search.result());
    }
    return results;
  }

  /** Whether a match begins at an index of a text. */
  public boolean isAt(String text, int index) {
    return at(text, index).isPresent();
  }

  /** The match that begins at an index of a text and may see what stands before it. */
  public Optional<Matcher> at(String text, int index) {
    if (!starts.allow(text, index) || !starts.areNear(text, index)) {
      return Optional.empty();
    }
    Matcher matcher =
        pattern
            .matcher(text)
            .useTransparentBounds(true)
            .useAnchoringBounds(false)
            .region(index, text.length());
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }
}
