package org.broadsheet.extract.english.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.lexicon.Remembered;

/** Names of people compared syllable by syllable. */
public final class Syllables {
  private static final double CONFIDENCE = 0.65;

  /**
   * One syllable of pinyin, after the table of initials and finals of the scheme of 1958; ü is yu.
   */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "[ln]yue?|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ui|ao|ou|iu|ie|ue|er|ia|ua|uo|a|o|e|i|u)");

  /** Letters of the longest syllable. */
  static final int LONGEST = 6;

  private static final Pattern SEVERAL = Pattern.compile("(?:" + SYLLABLE.pattern() + "){1,4}");
  private static final Remembered<Boolean> PINYIN =
      new Remembered<>(letters -> SEVERAL.matcher(letters).matches());

  private Syllables() {}

  public static boolean isSyllable(String letters) {
    return SYLLABLE.matcher(letters).matches();
  }

  /** Whether one to four syllables make up the letters. */
  public static boolean isPinyin(String letters) {
    return PINYIN.of(letters);
  }

  /**
   * How sure it is that words are a name but for one syllable: the surname and the rest of the
   * given name agree, or the whole given name of two syllables.
   */
  public static Optional<Double> oneDiffers(Window window, String name) {
    if (Surnames.length(name) != 1 || name.length() != 3) {
      return Optional.empty();
    }
    return Readings.of(name).stream().anyMatch(reading -> oneDiffers(window.letters(), reading))
        ? Optional.of(CONFIDENCE)
        : Optional.empty();
  }

  /** Whether letters are a name of several syllables but for one whole syllable. */
  public static boolean allButOne(String letters, String name) {
    return isPinyin(letters)
        && Readings.of(name).stream()
            .anyMatch(reading -> reading.size() > 1 && oneDiffers(letters, reading));
  }

  /**
   * Whether letters are a person's name of three characters with the given name the wrong way
   * round, or with the surname last.
   */
  public static boolean isTurnedAbout(String letters, String name) {
    return Surnames.length(name) == 1
        && name.length() == 3
        && Readings.of(name).stream()
            .anyMatch(
                of ->
                    letters.equals(of.get(0) + of.get(2) + of.get(1))
                        || letters.equals(of.get(1) + of.get(2) + of.get(0)));
  }

  private static boolean oneDiffers(String letters, List<String> reading) {
    for (int i = 0; i < reading.size(); i++) {
      String before = String.join("", reading.subList(0, i));
      String after = String.join("", reading.subList(i + 1, reading.size()));
      if (letters.length() > before.length() + after.length()
          && letters.startsWith(before)
          && letters.endsWith(after)) {
        String other = letters.substring(before.length(), letters.length() - after.length());
        if (!other.equals(reading.get(i)) && SYLLABLE.matcher(other).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether characters in a row, as many as a name has, are read so: somebody else's name. */
  public static boolean spells(String letters, String chinese) {
    for (int begin = 0; begin < chinese.length(); begin++) {
      for (int end = begin + 2; end <= Math.min(chinese.length(), begin + 4); end++) {
        if (Surnames.length(chinese.substring(begin, end)) > 0
            && NameForms.pinyin(chinese.substring(begin, end)).contains(letters)) {
          return true;
        }
      }
    }
    return false;
  }
}
