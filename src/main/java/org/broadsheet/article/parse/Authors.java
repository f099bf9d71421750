package org.broadsheet.article.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.article.Localized;
import org.broadsheet.article.Romanization;

/** The author lines of both headers. */
final class Authors {
  private static final Pattern CHINESE_SEPARATOR = Pattern.compile("\\s{2,}|\\t|[、，,；;]");
  private static final Pattern ENGLISH_SEPARATOR =
      Pattern.compile("\\s*[,;、，；]\\s*(?:and\\s+)?|\\s+and\\s+|\\s{2,}|\\t");

  /** A two-character name set wide: 刘　堪. */
  private static final Pattern WIDE_NAME = Pattern.compile("(\\p{IsHan})[\\u3000 ](\\p{IsHan})");

  private Authors() {}

  /** The names of a Chinese author line. */
  static List<String> chinese(String line) {
    return split(CHINESE_SEPARATOR, line).stream()
        .map(name -> WIDE_NAME.matcher(name).replaceFirst("$1$2"))
        .toList();
  }

  /** The names after {@code Author:}, as written. */
  static List<String> english(String value) {
    return split(ENGLISH_SEPARATOR, value);
  }

  /**
   * Both lists brought together: name by name where they are of one length, else the Chinese first.
   * Tone marks are dropped from an English name that is the pinyin of its Chinese one.
   */
  static List<Localized> pair(List<String> chinese, List<String> english) {
    List<Localized> authors = new ArrayList<>();
    if (chinese.size() == english.size()) {
      for (int i = 0; i < chinese.size(); i++) {
        authors.add(
            new Localized(
                chinese.get(i), Romanization.withoutTones(english.get(i), chinese.get(i))));
      }
      return authors;
    }
    chinese.forEach(name -> authors.add(Localized.ofChinese(name)));
    english.forEach(name -> authors.add(Localized.ofEnglish(name)));
    return authors;
  }

  private static List<String> split(Pattern separator, String line) {
    return Arrays.stream(separator.split(line.strip()))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
