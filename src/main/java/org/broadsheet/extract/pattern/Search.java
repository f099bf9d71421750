package org.broadsheet.extract.pattern;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way through a text from match to match, as {@link Matcher#find()} goes. */
public final class Search {
  private final String text;
  private final FirstCharacters first;
  private final Matcher matcher;
  private int from;

  Search(String text, Pattern pattern, FirstCharacters first) {
    this.text = text;
    this.first = first;
    this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Goes to the next match. */
  public boolean find() {
    if (first.areUnknown()) {
      return matcher.find();
    }
    for (int at = from; at <= text.length(); at++) {
      if (first.allow(text, at) && matcher.region(at, text.length()).lookingAt()) {
        from = matcher.end() > at ? matcher.end() : at + 1;
        return true;
      }
    }
    from = text.length() + 1;
    return false;
  }

  /** Where the match begins, a UTF-16 index. */
  public int start() {
    return matcher.start();
  }

  /** Where the match ends, exclusive. */
  public int end() {
    return matcher.end();
  }

  /** Where a named group begins, -1 for one that took no part. */
  public int start(String group) {
    return matcher.start(group);
  }

  /** Where a named group ends, -1 for one that took no part. */
  public int end(String group) {
    return matcher.end(group);
  }

  /** The characters of the match. */
  public String group() {
    return matcher.group();
  }

  /** The characters of a group that every match has. */
  public String group(int number) {
    return Objects.requireNonNull(matcher.group(number));
  }

  /** The characters of a named group that every match has. */
  public String group(String name) {
    return Objects.requireNonNull(matcher.group(name));
  }

  /** The characters of a named group, {@code null} where it took no part in the match. */
  public @Nullable String groupOrNull(String name) {
    return matcher.group(name);
  }
}
