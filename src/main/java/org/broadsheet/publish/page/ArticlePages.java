package org.broadsheet.publish.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.article.Language;
import org.broadsheet.query.Answer;
import org.broadsheet.vocab.Org;
import org.broadsheet.vocab.Schema;
import org.jspecify.annotations.Nullable;

/** Makes the page of an article from its texts and what is said of them. */
final class ArticlePages {
  private final Archive archive;
  private final Labels labels;

  ArticlePages(Archive archive, Labels labels) {
    this.archive = archive;
    this.labels = labels;
  }

  /** The page of the article that a text belongs to, in whichever language. */
  ArticlePage of(String iri) {
    List<Binding> texts = archive.rows("article-texts", Map.of("text", Archive.iri(iri)));
    Collection<Stretch> stretches =
        texts.stream()
            .flatMap(row -> Answer.term(row, "source").stream())
            .findFirst()
            .map(this::stretches)
            .orElse(List.of());
    List<PlacedText> placed = texts.stream().map(row -> placed(row, stretches)).toList();
    return new ArticlePage(
        texts.stream().map(ArticlePages::headline).toList(),
        pairs(placed, stretches),
        texts.stream().flatMap(row -> facts(row).stream()).toList());
  }

  private static PlacedText placed(Binding row, Collection<Stretch> stretches) {
    String language = Answer.text(row, "language");
    return PlacedText.of(
        language,
        Answer.text(row, "body"),
        stretches.stream()
            .filter(stretch -> Language.ofTag(stretch.lang()) == Language.ofTag(language))
            .toList());
  }

  private static ArticlePage.Headline headline(Binding row) {
    return new ArticlePage.Headline(
        Answer.text(row, "language"),
        Answer.text(row, "headline"),
        Answer.text(row, "date"),
        Answer.text(row, "page"),
        Answer.text(row, "section"));
  }

  private List<ArticlePage.Pair> pairs(List<PlacedText> texts, Collection<Stretch> stretches) {
    List<List<Integer>> cuts = Alignment.cuts(texts, stretches);
    List<Stretch> marked = List.copyOf(stretches);
    List<ArticlePage.Pair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      List<ArticlePage.Side> sides = new ArrayList<>();
      for (int side = 0; side < texts.size(); side++) {
        PlacedText text = texts.get(side);
        sides.add(
            new ArticlePage.Side(
                text.lang(),
                new MarkedText(text, labels)
                    .pieces(cuts.get(i).get(side), cuts.get(i + 1).get(side), marked)));
      }
      pairs.add(new ArticlePage.Pair(sides));
    }
    return pairs;
  }

  private List<ArticlePage.Fact> facts(Binding text) {
    return archive
        .rows("article-facts", Map.of("text", Answer.term(text, "text").orElseThrow()))
        .stream()
        .map(
            row ->
                new ArticlePage.Fact(
                    labels.show(Answer.term(row, "event").orElseThrow()),
                    labels.show(Answer.term(row, "type").orElseThrow()),
                    Answer.text(row, "date"),
                    Answer.text(row, "label"),
                    Answer.text(row, "first"),
                    Answer.text(row, "last")))
        .toList();
  }

  /** Every stretch once, whatever the number of entities and issues it has. */
  private Collection<Stretch> stretches(Node source) {
    Map<String, Stretch> byPlace = new LinkedHashMap<>();
    archive.rows("article-strings", Map.of("source", source)).stream()
        .map(ArticlePages::stretch)
        .sorted(Comparator.comparing((Stretch stretch) -> !stretch.wrong()))
        .forEach(
            stretch ->
                byPlace.putIfAbsent(
                    "%d-%d-%s".formatted(stretch.begin(), stretch.end(), stretch.sentence()),
                    stretch));
    return byPlace.values();
  }

  private static Stretch stretch(Binding row) {
    String kind = Answer.text(row, "kind");
    String entity = Answer.text(row, "entity");
    return new Stretch(
        Integer.parseInt(Answer.text(row, "begin")),
        Integer.parseInt(Answer.text(row, "end")),
        Answer.text(row, "words"),
        Answer.term(row, "words").map(Node::getLiteralLanguage).orElse(""),
        Answer.text(row, "sentence").equals("true"),
        entity.isEmpty() ? null : entity,
        css(kind, entity),
        Answer.text(row, "issue").equals("mistranslation"),
        number(Answer.text(row, "renders")));
  }

  private static String css(String kind, String entity) {
    if (kind.equals(Org.Organization.value())) {
      return "organization";
    }
    if (kind.equals(Schema.Person.value())) {
      return "person";
    }
    return entity.isEmpty() ? "figure" : "place";
  }

  private static @Nullable Integer number(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
