package org.broadsheet.extract.english.name;

import java.util.List;

/** How the characters of a Chinese text can be read, one list of syllables a character. */
public final class Spellings {
  private final List<List<String>> readings;

  private Spellings(List<List<String>> readings) {
    this.readings = readings;
  }

  public static Spellings of(String chinese) {
    return new Spellings(Readings.ofEach(chinese));
  }

  public int length() {
    return readings.size();
  }

  /** Whether characters in a row, at most so many, are read as the letters say. */
  public boolean spell(String letters, int longest) {
    for (int begin = 0; begin < length(); begin++) {
      if (spell(letters, 0, begin, Math.min(length(), begin + longest))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of the characters from one index to another are read as the letters say. */
  public boolean spell(String letters, int begin, int end) {
    return begin < end
        && spell(letters, 0, begin, end)
        && (end - begin == 1 || !spell(letters, 0, begin, end - 1));
  }

  private boolean spell(String letters, int from, int at, int end) {
    if (from == letters.length()) {
      return true;
    }
    if (at == end) {
      return false;
    }
    for (String syllable : readings.get(at)) {
      if (letters.startsWith(syllable, from)
          && spell(letters, from + syllable.length(), at + 1, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters are the reading of the characters but for one whole syllable. */
  public boolean allButOne(String letters, int begin, int end) {
    return allButOne(letters, 0, begin, end, false);
  }

  private boolean allButOne(String letters, int from, int at, int end, boolean differed) {
    if (at == end) {
      return differed && from == letters.length();
    }
    for (String syllable : readings.get(at)) {
      if (letters.startsWith(syllable, from)
          && allButOne(letters, from + syllable.length(), at + 1, end, differed)) {
        return true;
      }
    }
    if (differed || readings.get(at).isEmpty()) {
      return false;
    }
    for (int to = from + 1; to <= Math.min(letters.length(), from + Syllables.LONGEST); to++) {
      String other = letters.substring(from, to);
      if (Syllables.isSyllable(other)
          && !readings.get(at).contains(other)
          && allButOne(letters, to, at + 1, end, true)) {
        return true;
      }
    }
    return false;
  }
}
