package org.broadsheet.article.parse;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.article.ArticleId;
import org.broadsheet.article.Localized;
import org.broadsheet.article.Romanization;
import org.broadsheet.article.SourceText;
import org.jspecify.annotations.Nullable;

/** Mints {@link ArticleId}s. The form and its reasons are in docs/decisions/0020-article-ids.md. */
final class ArticleIdScheme {
  private static final int WORDS = 4;
  private static final int HASH_DIGITS = 6;

  /** Decks of a headline stand two blanks apart; an ideographic space is inside one. */
  private static final Pattern DECKS = Pattern.compile(" {2,}");

  private static final Pattern NOT_ASCII_WORD = Pattern.compile("[^a-z0-9]+");

  private ArticleIdScheme() {}

  /**
   * @param title at least one language is set; the Chinese one counts where both are
   * @param file as in {@link SourceText#file()}; its folders and suffix do not count
   */
  static ArticleId mint(LocalDate date, @Nullable Integer page, Localized title, String file) {
    String whole = title.chinese() != null ? title.chinese() : String.valueOf(title.english());
    Stream<String> words =
        title.chinese() != null
            ? Romanization.syllables(DECKS.split(whole.strip())[0]).stream()
            : asciiWords(whole).stream();
    return new ArticleId(
        Stream.of(
                Stream.of(date.toString()),
                page == null ? Stream.<String>empty() : Stream.of("p" + page),
                words.limit(WORDS),
                Stream.of(hash(whole + "\0" + baseName(file))))
            .flatMap(part -> part)
            .reduce((left, right) -> left + "-" + right)
            .orElseThrow());
  }

  private static List<String> asciiWords(String english) {
    String bare =
        Normalizer.normalize(english.replaceAll("['’]", ""), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "");
    return Stream.of(NOT_ASCII_WORD.split(bare)).filter(word -> !word.isEmpty()).toList();
  }

  private static String baseName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String hash(String text) {
    return DigestUtils.sha256Hex(text).substring(0, HASH_DIGITS);
  }
}
