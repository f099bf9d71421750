package org.broadsheet.extract.english.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One to five words in a row that may be a name: the first and the last are capitalised, nothing
 * but a blank or a hyphen stands between.
 *
 * @param begin UTF-16 index into the text
 * @param end UTF-16 index, exclusive
 * @param letters of all its words, see {@link Word#letters(String)}
 * @param words how many
 */
public record Window(int begin, int end, String letters, int words) {
  private static final int LONGEST = 5;
  private static final String BLANKS = " \t\n\u000B\f\r-";

  /** All windows of a text, by begin, longer ones first. */
  public static List<Window> in(String text) {
    return in(text, Word.in(text));
  }

  /**
   * {@link #in(String)}
   *
   * @param words those of the text
   */
  public static List<Window> in(String text, List<Word> words) {
    List<Window> windows = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      if (!words.get(first).isCapitalised()) {
        continue;
      }
      List<Window> here = new ArrayList<>();
      StringBuilder letters = new StringBuilder();
      for (int last = first; last < words.size() && last < first + LONGEST; last++) {
        if (last > first && !adjoins(text, words.get(last - 1), words.get(last))) {
          break;
        }
        letters.append(words.get(last).letters());
        if (words.get(last).isCapitalised()) {
          here.add(
              0,
              new Window(
                  words.get(first).begin(),
                  words.get(last).end(),
                  letters.toString(),
                  last - first + 1));
        }
      }
      windows.addAll(here);
    }
    return windows;
  }

  /** Whether a full stop, one or two blanks or hyphens, or both stand between two words. */
  private static boolean adjoins(String text, Word left, Word right) {
    int begin = left.end();
    boolean stop = begin < right.begin() && text.charAt(begin) == '.';
    int blanks = right.begin() - begin - (stop ? 1 : 0);
    if (blanks > 2 || (blanks == 0 && !stop)) {
      return false;
    }
    for (int i = right.begin() - blanks; i < right.begin(); i++) {
      if (BLANKS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  public boolean overlaps(Surface other) {
    return begin < other.end() && other.begin() < end;
  }
}
