package org.broadsheet.extract.person;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;

/**
 * Japanese names in articles that speak of Japan: a surname of two or three characters with a given
 * name of one to three. Immutable, shared between threads.
 */
final class JapaneseNames {
  private static final int LONGEST_GIVEN = 3;

  private final Set<String> surnames =
      Set.copyOf(Table.words(JapaneseNames.class, "japanese-surnames.txt"));

  /** The characters that given names are made of. */
  private final Set<Character> given =
      Table.words(JapaneseNames.class, "japanese-given.txt").stream()
          .flatMapToInt(String::chars)
          .mapToObj(c -> (char) c)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Where the longest name that begins at an offset ends.
   *
   * @param alone whether the surname may stand alone
   */
  OptionalInt end(Passage passage, int begin, boolean alone) {
    int surname = surname(passage, begin);
    if (surname == 0 || !passage.text().contains("日本")) {
      return OptionalInt.empty();
    }
    int from = begin + surname;
    for (int length = LONGEST_GIVEN; length >= 1; length--) {
      boolean joint = passage.at(from + length - 1) == '和' && Han.is(passage.at(from + length));
      if (!joint
          && isGiven(passage, from, from + length)
          && passage.tokens().boundary(from + length)) {
        return OptionalInt.of(from + length);
      }
    }
    return alone && passage.tokens().boundary(from) ? OptionalInt.of(from) : OptionalInt.empty();
  }

  /** Whether the stretch between two offsets is a surname with a given name. */
  boolean fills(Passage passage, int begin, int end) {
    int surname = surname(passage, begin);
    int from = begin + surname;
    return surname > 0
        && passage.text().contains("日本")
        && end > from
        && end - from <= LONGEST_GIVEN
        && isGiven(passage, from, end);
  }

  private int surname(Passage passage, int begin) {
    for (int length = 3; length >= 2; length--) {
      if (surnames.contains(Surnames.slice(passage, begin, begin + length))) {
        return length;
      }
    }
    return 0;
  }

  private boolean isGiven(Passage passage, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (!Han.is(passage.at(at)) || !given.contains(passage.at(at))) {
        return false;
      }
    }
    return true;
  }
}
