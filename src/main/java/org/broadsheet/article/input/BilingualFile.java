package org.broadsheet.article.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.broadsheet.article.Article;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an article and the file in the archive's bilingual form that they make. Offsets of
 * an article given in parts count in {@link #text()}.
 */
record BilingualFile(
    String date,
    @Nullable String page,
    @Nullable String pageName,
    @Nullable String column,
    Localized title,
    List<Localized> authors,
    Localized body) {

  /** The parts of a document that is valid against the schema. */
  static BilingualFile of(JsonNode document) {
    return new BilingualFile(
        document.get("date").textValue(),
        document.hasNonNull("page") ? document.get("page").asText() : null,
        text(document, "pageName"),
        text(document, "column"),
        localized(document.get("title")),
        StreamSupport.stream(document.path("authors").spliterator(), false)
            .map(BilingualFile::localized)
            .toList(),
        localized(document.get("body")));
  }

  /** The file, lines ended by LF. */
  String text() {
    List<String> lines = new ArrayList<>();
    if (body.english() != null || title.english() != null) {
      lines.add("Title: " + orEmpty(title.english()));
      lines.add("Author: " + String.join(", ", names(Language.ENGLISH)));
      lines.add("Date: " + date);
      lines.add("Page: " + orEmpty(page));
      lines.add("");
      lines.add(orEmpty(body.english()));
    }
    if (body.chinese() != null || title.chinese() != null) {
      if (!lines.isEmpty()) {
        lines.addAll(List.of("", "<hr />", "", "Original:", ""));
      }
      lines.add("### " + orEmpty(title.chinese()));
      lines.add(String.join("  ", names(Language.CHINESE)));
      lines.add(date);
      lines.add("第" + orEmpty(page) + "版(" + orEmpty(pageName) + ")");
      lines.add("专栏：" + orEmpty(column));
      lines.add("");
      lines.add(orEmpty(body.chinese()));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Whether an article parsed from {@link #text()} has these bodies, blank ends aside. */
  boolean isHeldBy(Article article) {
    return holds(article, Language.ENGLISH, body.english())
        && holds(article, Language.CHINESE, body.chinese());
  }

  private static boolean holds(Article article, Language language, @Nullable String body) {
    Optional<Half> half = article.half(language);
    String found = half.map(value -> article.source().slice(value.body())).orElse("");
    return found.strip().equals(orEmpty(body).strip());
  }

  private List<String> names(Language language) {
    return authors.stream()
        .map(author -> language == Language.CHINESE ? author.chinese() : author.english())
        .flatMap(name -> Optional.ofNullable(name).stream())
        .toList();
  }

  private static Localized localized(JsonNode node) {
    return new Localized(text(node, Language.CHINESE.tag()), text(node, Language.ENGLISH.tag()));
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).textValue() : null;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
