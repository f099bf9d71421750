package org.broadsheet.extract.pattern;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way through a text from match to match, as {@link Matcher#find()} goes. */
public final class Search {
  private final String text;
  private final Pattern pattern;
  private final Starts starts;
  private final @Nullable Sought needed;
  private @Nullable Matcher made;
  private int from;

  /** The next index, as seen from where the search is, of a character that every match has. */
  private int neededAt = -1;

  Search(String text, Pattern pattern, Starts starts) {
    this.text = text;
    this.pattern = pattern;
    this.starts = starts;
    this.needed = starts.needed();
    this.from = starts.earliest(text);
  }

  /**
   * Goes back into the last match: the next one may begin in it.
   *
   * @param index beyond where that match begins
   */
  public void goOnFrom(int index) {
    from = index;
  }

  /** Goes to the next match. */
  public boolean find() {
    if (starts.areEverywhere()) {
      int goOn = from;
      from = 0;
      return (made != null || near(0) == 0) && (goOn > 0 ? matcher().find(goOn) : matcher().find());
    }
    int last = starts.areAtTheBeginning() ? 0 : text.length();
    for (int at = near(from); at <= last; at = near(at + 1)) {
      if (starts.mayBegin(text, at) && matcher().region(at, text.length()).lookingAt()) {
        from = matcher().end() > at ? matcher().end() : at + 1;
        return true;
      }
    }
    from = text.length() + 1;
    return false;
  }

  /** The first index from another on that is near enough to what a match needs. */
  private int near(int index) {
    if (needed == null) {
      return index;
    }
    if (neededAt < index + needed.from()) {
      neededAt = needed.next(text, index + needed.from());
    }
    return neededAt >= text.length() ? text.length() + 1 : Math.max(index, neededAt - needed.to());
  }

  /** Made when there is something to try: most texts have nothing that a match can begin with. */
  private Matcher matcher() {
    if (made == null) {
      made = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
    return made;
  }

  /** The match, as it stays when the search goes on. */
  MatchResult result() {
    return matcher().toMatchResult();
  }

  /** Where the match begins, a UTF-16 index. */
  public int start() {
    return matcher().start();
  }

  /** Where the match ends, exclusive. */
  public int end() {
    return matcher().end();
  }

  /** Where a named group begins, -1 for one that took no part. */
  public int start(String group) {
    return matcher().start(group);
  }

  /** Where a named group ends, -1 for one that took no part. */
  public int end(String group) {
    return matcher().end(group);
  }

  /** The characters of the match. */
  public String group() {
    return matcher().group();
  }

  /** The characters of a group that every match has. */
  public String group(int number) {
    return Objects.requireNonNull(matcher().group(number));
  }

  /** The characters of a named group that every match has. */
  public String group(String name) {
    return Objects.requireNonNull(matcher().group(name));
  }

  /** The characters of a named group, {@code null} where it took no part in the match. */
  public @Nullable String groupOrNull(String name) {
    return matcher().group(name);
  }
}
