package org.broadsheet.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.article.Language;

/**
 * What other packages say in English sentences, such as the reason of a rejection, for readers of
 * Chinese: {@code sentences_zh.tsv} has a row each, with <code>{0}</code> for what varies.
 */
final class Sentences {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");
  private static final List<Sentence> CHINESE = read("sentences_zh.tsv");

  private Sentences() {}

  private record Sentence(Pattern english, String translation) {
    static Sentence of(String row) {
      String[] cells = row.split("\t", -1);
      return new Sentence(
          Pattern.compile(
              PLACE
                  .splitAsStream(cells[0] + " ")
                  .map(Pattern::quote)
                  .collect(Collectors.joining("(.*?)")),
              Pattern.DOTALL),
          cells[1]);
    }

    Optional<String> translate(String said) {
      Matcher matcher = english.matcher(said + " ");
      return matcher.matches()
          ? Optional.of(
              PLACE
                  .matcher(translation)
                  .replaceAll(
                      place ->
                          Matcher.quoteReplacement(
                              matcher.group(1 + Character.digit(place.group().charAt(1), 10)))))
          : Optional.empty();
    }
  }

  /** The sentence in that language; in English where the table has none like it. */
  static Shown in(Language language, String english) {
    Optional<String> translated =
        language == Language.CHINESE
            ? CHINESE.stream().flatMap(each -> each.translate(english).stream()).findFirst()
            : Optional.empty();
    return new Shown(
        translated.orElse(english),
        null,
        translated.isPresent() ? language.tag() : Language.ENGLISH.tag(),
        "");
  }

  private static List<Sentence> read(String name) {
    try (InputStream in = Sentences.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Sentence::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
