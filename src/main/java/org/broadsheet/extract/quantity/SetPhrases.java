package org.broadsheet.extract.quantity;

import java.util.BitSet;
import java.util.Set;
import org.broadsheet.extract.lexicon.Table;

/**
 * Slogans, names of policies and idioms that begin with a numeral, or hold one, and count nothing:
 * the words of {@code not-figures.txt}.
 */
final class SetPhrases {
  /** The phrases that ship with the project. */
  static final SetPhrases BUNDLED =
      new SetPhrases(Set.copyOf(Table.words(SetPhrases.class, "not-figures.txt")));

  private final Set<String> phrases;
  private final BitSet firsts = new BitSet();
  private final int longest;

  private SetPhrases(Set<String> phrases) {
    this.phrases = phrases;
    phrases.forEach(phrase -> firsts.set(phrase.charAt(0)));
    this.longest = phrases.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Length of the longest phrase that begins at {@code begin}, 0 where none does. */
  int lengthAt(String text, int begin) {
    if (!firsts.get(text.charAt(begin))) {
      return 0;
    }
    for (int length = Math.min(longest, text.length() - begin); length > 1; length--) {
      if (phrases.contains(text.substring(begin, begin + length))) {
        return length;
      }
    }
    return 0;
  }
}
