package org.broadsheet.mapping;

import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.Localized;
import org.broadsheet.article.SourceText;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Nif;
import org.broadsheet.vocab.Prov;
import org.broadsheet.vocab.Schema;
import org.jspecify.annotations.Nullable;

/** The article in each language, its issue, its newspaper and its source file. */
final class HeaderStatements {
  private final Article article;
  private final ArticleIris iris;
  private final String newspaperName;
  private final Iri newspaper;
  private final Iri issue;

  HeaderStatements(Article article, Annotations.Header header, ArticleIris iris) {
    this.article = article;
    this.iris = iris;
    this.newspaperName = header.newspaper();
    this.newspaper = iris.newspaper(newspaperName);
    this.issue = iris.issue(newspaper);
  }

  Stream<Statement> statements() {
    Stream<Statement> texts = article.halves().stream().flatMap(this::text);
    return Stream.of(texts, source(article.source(), iris), issue(), newspaper())
        .flatMap(statements -> statements);
  }

  private Stream<Statement> text(Half half) {
    Language language = half.language();
    Description description =
        new Description(iris.text(language), iris.graph())
            .a(Schema.NewsArticle)
            .withString(Schema.inLanguage, language.tag())
            .withText(Schema.headline, in(article.title(), language), language)
            .withDate(Schema.datePublished, article.date())
            .with(Schema.isPartOf, newspaper)
            .with(Schema.isPartOf, issue)
            .with(Prov.wasDerivedFrom, iris.source());
    if (article.page() != null) {
      description.withString(Schema.printPage, article.page().toString());
    }
    if (language == Language.CHINESE) {
      description
          .withText(Schema.printEdition, article.pageName(), language)
          .withText(Schema.printSection, article.column(), language);
    } else if (article.half(Language.CHINESE).isPresent()) {
      description.with(Schema.translationOfWork, iris.original());
    }
    article.authors().forEach(a -> description.withText(Schema.author, in(a, language), language));
    return description
        .withText(Schema.articleBody, article.source().slice(half.body()).strip(), language)
        .stream();
  }

  private static @Nullable String in(Localized text, Language language) {
    return language == Language.CHINESE ? text.chinese() : text.english();
  }

  /** What file the graph rests on. */
  static Stream<Statement> source(SourceText source, ArticleIris iris) {
    return new Description(iris.source(), iris.graph())
            .a(Nif.Context)
            .withString(Schema.name, source.file())
            .withString(Schema.sha256, source.sha256())
            .withString(Schema.encodingFormat, "text/plain; charset=" + source.encoding())
            .stream();
  }

  private Stream<Statement> issue() {
    return new Description(issue, iris.graph())
            .a(Schema.PublicationIssue)
            .withDate(Schema.datePublished, article.date())
            .with(Schema.isPartOf, newspaper)
            .stream();
  }

  private Stream<Statement> newspaper() {
    return new Description(newspaper, iris.graph())
            .a(Schema.Newspaper)
            .with(Schema.name, Literal.text(newspaperName, Language.CHINESE))
            .stream();
  }
}
