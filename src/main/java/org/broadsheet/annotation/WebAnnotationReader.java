package org.broadsheet.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.broadsheet.annotation.AnnotationLine.Finding;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.article.Article;
import org.broadsheet.article.Span;

/**
 * Reads names marked as W3C Web Annotations: one, an array, an {@code AnnotationPage} or an {@code
 * AnnotationCollection} with its first page inside.
 *
 * <p>The target's {@code source} names the article, its selectors are a {@code
 * TextPositionSelector} (code points, as the W3C has it), a {@code TextQuoteSelector}, or both,
 * which must then agree. A body's {@code value} is the kind: place, organization, person, or a
 * label such as GPE; annotations with other bodies are passed over.
 */
public final class WebAnnotationReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;
  private final Function<String, Optional<Article>> articles;
  private final Map<String, AnnotationDraft> drafts = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private WebAnnotationReader(String file, Function<String, Optional<Article>> articles) {
    this.file = file;
    this.articles = articles;
  }

  /**
   * One outcome for each article, in the order in which they are first named, and one rejection
   * that holds everything that was wrong; its findings name the item, not a line.
   *
   * @param file name of the annotations, for messages
   * @param articles finds an article by its target's source
   */
  public static List<AnnotationLine> read(
      String file, String json, Function<String, Optional<Article>> articles) {
    WebAnnotationReader reader = new WebAnnotationReader(file, articles);
    try {
      List<JsonNode> items = items(JSON.readTree(json));
      for (int i = 0; i < items.size(); i++) {
        reader.item(i, items.get(i));
      }
    } catch (JsonProcessingException e) {
      reader.problem("not JSON: " + e.getOriginalMessage(), "write one JSON-LD document");
    }
    List<AnnotationLine> read = new ArrayList<>();
    reader
        .drafts
        .values()
        .forEach(draft -> read.add(new AnnotationLine.Ok(0, draft.annotations())));
    if (!reader.findings.isEmpty()) {
      read.add(new AnnotationLine.Rejected(reader.findings));
    }
    return List.copyOf(read);
  }

  private static List<JsonNode> items(JsonNode document) {
    if (document.path("first").has("items")) {
      return items(document.get("first"));
    }
    JsonNode list = document.has("items") ? document.get("items") : document;
    return list.isArray()
        ? StreamSupport.stream(list.spliterator(), false).toList()
        : List.of(list);
  }

  private void item(int index, JsonNode annotation) {
    String where = "item " + (index + 1) + ": ";
    Optional<Kind> kind =
        each(annotation.path("body")).stream()
            .flatMap(body -> AnnotationDraft.kind(body.path("value").asText()).stream())
            .findFirst();
    if (kind.isEmpty()) {
      return;
    }
    JsonNode target = annotation.path("target");
    String source = target.path("source").asText();
    Optional<Article> article = articles.apply(source);
    if (article.isEmpty()) {
      problem(
          where + "no article '" + source + "' among the inputs", "give it as an INPUT as well");
      return;
    }
    Optional<Span> span = span(article.get(), each(target.path("selector")));
    if (span.isEmpty()) {
      problem(
          where + "its selectors do not agree with the text of '" + source + "'",
          "give start and end in code points of the decoded file, or a quote that occurs once");
      return;
    }
    drafts
        .computeIfAbsent(source, key -> new AnnotationDraft(article.get(), "web-annotation"))
        .mention(kind.get(), span.get());
  }

  private static List<JsonNode> each(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).toList()
        : List.of(node);
  }

  private static Optional<Span> span(Article article, List<JsonNode> selectors) {
    Optional<JsonNode> position = ofType(selectors, "TextPositionSelector");
    Optional<JsonNode> quote = ofType(selectors, "TextQuoteSelector");
    if (position.isEmpty()) {
      return quote.flatMap(selector -> quoted(article, selector));
    }
    int begin = position.get().path("start").asInt(-1);
    int end = position.get().path("end").asInt(-1);
    String text = article.source().text();
    if (begin < 0 || end <= begin || end > article.source().toCodePoints(text.length())) {
      return Optional.empty();
    }
    Span span = new Span(begin, end);
    boolean agrees =
        quote
            .map(selector -> selector.path("exact").asText())
            .map(exact -> exact.equals(article.source().slice(span)))
            .orElse(true);
    return agrees ? Optional.of(span) : Optional.empty();
  }

  /** The only place where the quote stands between its prefix and its suffix. */
  private static Optional<Span> quoted(Article article, JsonNode selector) {
    String prefix = selector.path("prefix").asText("");
    String exact = selector.path("exact").asText("");
    String whole = prefix + exact + selector.path("suffix").asText("");
    String text = article.source().text();
    int at = text.indexOf(whole);
    if (exact.isEmpty() || at < 0 || text.indexOf(whole, at + 1) >= 0) {
      return Optional.empty();
    }
    int begin = at + prefix.length();
    return Optional.of(article.source().span(begin, begin + exact.length()));
  }

  private static Optional<JsonNode> ofType(List<JsonNode> selectors, String type) {
    return selectors.stream()
        .filter(selector -> selector.path("type").asText().equals(type))
        .findFirst();
  }

  private void problem(String what, String next) {
    findings.add(new Finding(file, 0, what, next));
  }
}
