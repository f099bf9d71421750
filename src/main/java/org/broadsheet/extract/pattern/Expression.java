package org.broadsheet.extract.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression with what is known of where it can match: {@link Pattern} tries every
 * alternative and every character of a class one by one at each place of a text, this one looks the
 * character up first. Immutable.
 */
public final class Expression {
  private final Pattern pattern;
  private final FirstCharacters first;

  private Expression(Pattern pattern) {
    this.pattern = pattern;
    this.first = FirstCharacters.of(pattern);
  }

  public static Expression compile(String regex) {
    return compile(regex, 0);
  }

  /**
   * @param flags of {@link Pattern}
   */
  public static Expression compile(String regex, int flags) {
    return new Expression(Pattern.compile(regex, flags));
  }

  /** The source of the expression. */
  public String regex() {
    return pattern.pattern();
  }

  /** The matches in a text from its beginning on. */
  public Search in(String text) {
    return new Search(text, pattern, first);
  }

  /** Whether a text has a match. */
  public boolean isIn(String text) {
    return in(text).find();
  }

  /** The match that begins at an index of a text and may see what stands before it. */
  public Optional<Matcher> at(String text, int index) {
    if (!first.allow(text, index)) {
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
