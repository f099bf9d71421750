package org.broadsheet.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Extent;
import org.broadsheet.annotation.Annotations.Header;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Source;
import org.broadsheet.annotation.Annotations.TextPart;
import org.broadsheet.article.Article;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.Localized;
import org.broadsheet.article.Span;

/**
 * Annotations of one article in the making, from a format that marks names and nothing else: equal
 * names of a kind and language become one entity.
 */
final class AnnotationDraft {
  private static final String NEWSPAPER = "人民日报";

  private final Article article;
  private final String rule;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  /**
   * @param rule what every mention carries as its rule
   */
  AnnotationDraft(Article article, String rule) {
    this.article = article;
    this.rule = rule;
  }

  /** The kind that a label of the usual tag sets stands for; other labels mark no entity. */
  static Optional<Kind> kind(String label) {
    return switch (label.toUpperCase(Locale.ROOT)) {
      case "LOC", "LOCATION", "GPE", "FAC", "PLACE" -> Optional.of(Kind.place);
      case "ORG", "ORGANIZATION", "ORGANISATION" -> Optional.of(Kind.organization);
      case "PER", "PERSON" -> Optional.of(Kind.person);
      default -> Optional.empty();
    };
  }

  void mention(Kind kind, Span span) {
    String text = article.source().slice(span);
    String language = language(span).tag();
    Entity entity =
        entities.computeIfAbsent(
            kind + " " + language + " " + text,
            key -> Entity.named("e" + (entities.size() + 1), kind, language, text));
    mentions.add(
        new Mention(
            "m" + (mentions.size() + 1),
            span.begin(),
            span.end(),
            language,
            text,
            entity.id(),
            null,
            null,
            null,
            rule,
            null));
  }

  Annotations annotations() {
    return new Annotations(
        article.id().value(),
        new Source(article.source().file(), article.source().sha256(), article.source().encoding()),
        new Header(
            NEWSPAPER,
            article.date(),
            article.page(),
            article.pageName(),
            article.column(),
            byLanguage(article.title()),
            article.authors().stream().map(AnnotationDraft::byLanguage).toList()),
        article.halves().stream().map(AnnotationDraft::part).toList(),
        List.of(),
        List.copyOf(entities.values()),
        mentions,
        List.of(),
        List.of(),
        List.of());
  }

  private Language language(Span span) {
    return article.halves().stream()
        .filter(half -> half.span().contains(span))
        .map(Half::language)
        .findFirst()
        .orElse(Language.CHINESE);
  }

  private static TextPart part(Half half) {
    return new TextPart(
        half.language().tag(),
        half.span().begin(),
        half.span().end(),
        new Extent(half.body().begin(), half.body().end()));
  }

  private static Map<String, String> byLanguage(Localized text) {
    Map<String, String> texts = new TreeMap<>();
    Optional.ofNullable(text.chinese())
        .ifPresent(chinese -> texts.put(Language.CHINESE.tag(), chinese));
    Optional.ofNullable(text.english())
        .ifPresent(english -> texts.put(Language.ENGLISH.tag(), english));
    return texts;
  }
}
