package org.broadsheet.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.article.Romanization;

/**
 * A name as one readable ASCII path segment: the first eight syllables of its pinyin (words of an
 * English name), then six hexadecimal digits over the whole name, since homophones are common and
 * identity lies in the characters.
 */
final class Slug {
  private static final int WORDS = 8;
  private static final int WORD_LENGTH = 12;
  private static final int HASH_BYTES = 3;
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /** The slug of a name in either language. */
  static String of(String name) {
    return of(name, name);
  }

  /** The slug of a name with digits over a fuller key, where the name alone does not identify. */
  static String of(String name, String key) {
    List<String> words = name.codePoints().anyMatch(Slug::isHan) ? pinyin(name) : latin(name);
    StringBuilder slug = new StringBuilder();
    for (String word : words.subList(0, Math.min(words.size(), WORDS))) {
      slug.append(word, 0, Math.min(word.length(), WORD_LENGTH)).append('-');
    }
    return slug.append(hash(key)).toString();
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  private static List<String> pinyin(String name) {
    return Romanization.syllables(name);
  }

  private static List<String> latin(String name) {
    String bare = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return Stream.of(NOT_WORD.split(bare.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
