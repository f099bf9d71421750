package org.broadsheet.mapping;

import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.rdf.Iri;

/** The IRIs of what belongs to one article alone; stretches of text are named by their offsets. */
final class ArticleIris {
  private final Base base;
  private final Article article;
  private final Iri graph;
  private final Iri root;

  ArticleIris(Base base, Article article) {
    this.base = base;
    this.article = article;
    this.graph = base.articleGraph(article.id());
    this.root = base.iri().resolve("article/" + article.id());
  }

  Base base() {
    return base;
  }

  Iri graph() {
    return graph;
  }

  /** The article in one language. */
  Iri text(Language language) {
    return root.resolve(language == Language.CHINESE ? "/zh" : "/en");
  }

  /** The article in Chinese, which is the authority, or in English where that is all there is. */
  Iri original() {
    return text(article.half(Language.CHINESE).isPresent() ? Language.CHINESE : Language.ENGLISH);
  }

  /** The decoded source file. */
  Iri source() {
    return root.resolve("/raw");
  }

  Iri mention(Extent extent) {
    return root.resolve("/m/" + extent);
  }

  Iri sentence(Extent extent) {
    return root.resolve("/s/" + extent);
  }

  /**
   * Something else of this article.
   *
   * @param path ASCII path segments
   */
  Iri local(String path) {
    return root.resolve("/" + path);
  }

  Iri newspaper(String name) {
    return base.iri().resolve("newspaper/" + Slug.of(name));
  }

  /** The issue of the article's day. */
  Iri issue(Iri newspaper) {
    return base.iri()
        .resolve("issue" + base.relative(newspaper).substring("newspaper".length()))
        .resolve("/" + article.date());
  }
}
