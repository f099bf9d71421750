package org.broadsheet.evaluate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;

/** The comparison of a set of articles. Measures over it are micro-averaged. */
public record Evaluation(List<ArticleResult> articles) {
  private static final List<Judge> JUDGES =
      List.of(
          new HeaderJudge(),
          new EntityJudge(),
          new PartOfJudge(),
          new RoleJudge(),
          new FigureJudge(),
          new EventJudge(),
          new TranslationJudge());

  public Evaluation {
    articles = List.copyOf(articles);
  }

  /**
   * Compares every gold file with the annotations of the article of that name; an article that was
   * not annotated counts as one in which nothing was found, annotations without a gold file do not
   * count. Of several annotations of one article the last counts.
   *
   * @param gold by article name, see {@link GoldFolder}
   */
  public static Evaluation of(SortedMap<String, Gold> gold, List<Annotations> found) {
    Map<String, Annotations> byArticle = new HashMap<>();
    found.forEach(annotations -> byArticle.put(articleName(annotations), annotations));
    return new Evaluation(
        gold.entrySet().stream()
            .map(
                entry ->
                    compare(
                        entry.getKey(),
                        entry.getValue(),
                        byArticle.getOrDefault(entry.getKey(), nothing())))
            .toList());
  }

  public Figures figures(Kind kind) {
    return Figures.of(judgements().filter(judgement -> judgement.kind() == kind));
  }

  /** The same articles, set apart by the year of their issue. */
  public SortedMap<Integer, Evaluation> byYear() {
    SortedMap<Integer, Evaluation> years = new TreeMap<>();
    for (ArticleResult article : articles) {
      years.merge(
          article.year(),
          new Evaluation(List.of(article)),
          (earlier, one) ->
              new Evaluation(
                  Stream.concat(earlier.articles.stream(), one.articles.stream()).toList()));
    }
    return years;
  }

  Stream<Judgement> judgements() {
    return articles.stream().flatMap(article -> article.judgements().stream());
  }

  private static ArticleResult compare(String article, Gold gold, Annotations found) {
    return new ArticleResult(
        article,
        gold.article().date().getYear(),
        JUDGES.stream().flatMap(judge -> judge.judge(gold, found)).toList());
  }

  /** The last step of the source file's path, without its suffix. */
  private static String articleName(Annotations annotations) {
    String path = annotations.source().file();
    String file = path.substring(path.lastIndexOf('/') + 1);
    int suffix = file.lastIndexOf('.');
    return suffix > 0 ? file.substring(0, suffix) : file;
  }

  private static Annotations nothing() {
    return new Annotations(
        "",
        new Annotations.Source("", "", ""),
        new Annotations.Header(
            "", LocalDate.MIN, null, null, "(article absent)", Map.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
