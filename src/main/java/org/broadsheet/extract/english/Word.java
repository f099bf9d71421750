package org.broadsheet.extract.english;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of an English text, hyphens and apostrophes inside it included.
 *
 * @param begin UTF-16 index into the text
 * @param end UTF-16 index, exclusive
 * @param letters its letters alone, lower-case ASCII: {@code Xi'an} and {@code Xian} agree
 */
record Word(int begin, int end, String text, String letters) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’ʼ`-][\\p{L}\\p{M}]+)*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
      words.add(new Word(matcher.start(), matcher.start() + word.length(), word, letters(word)));
    }
    return words;
  }

  /**
   * The ASCII letters of a text in lower case, marks, blanks, signs and {@code 's} dropped; ü is
   * yu.
   */
  static String letters(String text) {
    String bare = POSSESSIVE.matcher(text).replaceAll("");
    return Normalizer.normalize(bare.replace("ü", "yu").replace("Ü", "Yu"), Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
