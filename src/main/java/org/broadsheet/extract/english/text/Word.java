package org.broadsheet.extract.english.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of an English text, hyphens and apostrophes inside it included.
 *
 * @param begin UTF-16 index into the text
 * @param end UTF-16 index, exclusive
 * @param letters its letters alone, lower-case ASCII: {@code Xi'an} and {@code Xian} agree
 */
public record Word(int begin, int end, String text, String letters) {
  private static final String INSIDE = "'’ʼ`-";
  private static final int CASE = 'a' - 'A';
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

  public static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfLetters(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      while (end < text.length()
          && INSIDE.indexOf(text.charAt(end)) >= 0
          && endOfLetters(text, end + 1) > end + 1) {
        end = endOfLetters(text, end + 1);
      }
      String word = withoutPossessive(text.substring(at, end));
      words.add(new Word(at, at + word.length(), word, letters(word)));
      at = end;
    }
    return words;
  }

  private static int endOfLetters(String text, int from) {
    int at = from;
    while (at < text.length() && isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** A letter, or a mark on one. */
  private static boolean isLetter(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /**
   * The ASCII letters of a text in lower case, marks, blanks, signs and {@code 's} dropped; ü is
   * yu.
   */
  public static String letters(String text) {
    char[] letters = new char[text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '\'') {
        return lettersOfMarked(text);
      }
      if (c >= 'a' && c <= 'z') {
        letters[size++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        letters[size++] = (char) (c + CASE);
      }
    }
    return new String(letters, 0, size);
  }

  private static String lettersOfMarked(String text) {
    String bare = withoutPossessive(text);
    String plain =
        isPlain(bare)
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

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && text.charAt(i) != '’') {
        return false;
      }
    }
    return true;
  }

  private static String withoutPossessive(String text) {
    return text.contains("'s") || text.contains("’s")
        ? POSSESSIVE.matcher(text).replaceAll("")
        : text;
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
