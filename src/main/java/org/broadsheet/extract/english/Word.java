package org.broadsheet.extract.english;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
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
      String word = withoutPossessive(matcher.group());
      words.add(new Word(matcher.start(), matcher.start() + word.length(), word, letters(word)));
    }
    return words;
  }

  /**
   * The ASCII letters of a text in lower case, marks, blanks, signs and {@code 's} dropped; ü is
   * yu.
   */
  static String letters(String text) {
    String bare = withoutPossessive(text);
    boolean ascii = bare.chars().allMatch(c -> c < 0x80 || c == '’');
    String plain =
        ascii
            ? bare
            : Normalizer.normalize(bare.replace("ü", "yu").replace("Ü", "Yu"), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static String withoutPossessive(String text) {
    return text.contains("'s") || text.contains("’s")
        ? POSSESSIVE.matcher(text).replaceAll("")
        : text;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
