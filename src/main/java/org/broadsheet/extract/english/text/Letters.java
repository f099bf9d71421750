package org.broadsheet.extract.english.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Remembered;

/** How alike two spellings are, both given as letters of {@link Word#letters(String)}. */
public final class Letters {
  private static final List<Map.Entry<Pattern, String>> SOUNDS =
      List.of(
          Map.entry(Pattern.compile("zh|ch|sh|th|ts|[zcsxjq]"), "s"),
          Map.entry(Pattern.compile("kh|gh|[gkh]"), "k"),
          Map.entry(Pattern.compile("ph|[fvw]"), "f"),
          Map.entry(Pattern.compile("[bp]"), "p"),
          Map.entry(Pattern.compile("[dt]"), "t"),
          Map.entry(Pattern.compile("[lr]"), "l"),
          Map.entry(Pattern.compile("[aeiouy]"), ""),
          Map.entry(Pattern.compile("(.)\\1+"), "$1"));

  private static final Remembered<String> SKELETONS = new Remembered<>(Letters::reduce);

  private Letters() {}

  /** Least number of letters to insert, delete or replace. */
  public static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }

  /** Share of letters that both have in the same order, from 0 to 1. */
  public static double likeness(String left, String right) {
    int longest = Math.max(left.length(), right.length());
    return longest == 0 ? 0 : (double) common(left, right) / longest;
  }

  /**
   * The sounds that a foreign name keeps when it is written in Chinese and read back: consonants in
   * classes, vowels dropped, l and r one.
   */
  public static String skeleton(String letters) {
    return SKELETONS.of(letters);
  }

  private static String reduce(String letters) {
    String sounds = letters;
    for (Map.Entry<Pattern, String> rule : SOUNDS) {
      sounds = rule.getKey().matcher(sounds).replaceAll(rule.getValue());
    }
    return sounds;
  }

  private static int common(String left, String right) {
    int[][] length = new int[left.length() + 1][right.length() + 1];
    for (int i = 1; i <= left.length(); i++) {
      for (int j = 1; j <= right.length(); j++) {
        length[i][j] =
            left.charAt(i - 1) == right.charAt(j - 1)
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[left.length()][right.length()];
  }
}
