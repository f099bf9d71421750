package org.broadsheet.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation for people: by kind, by year, and how reliable the confidences are. */
public final class Report {
  private static final String NOTHING = "-";

  private final Evaluation evaluation;
  private final Reliability reliability;

  public Report(Evaluation evaluation) {
    this.evaluation = evaluation;
    reliability = new Reliability(evaluation);
  }

  /** Tables aligned with spaces. */
  public String text() {
    return sections()
        .map(section -> section.title() + "\n" + section.table().text())
        .collect(Collectors.joining("\n"));
  }

  /** Tables with headings of the third level, for a page of the documentation. */
  public String markdown() {
    return sections()
        .map(section -> "### " + section.title() + "\n\n" + section.table().markdown())
        .collect(Collectors.joining("\n"));
  }

  /** One line for each fact that was missed or too much, by kind and article. */
  public String findings() {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> evaluation.articles().stream().flatMap(article -> findings(kind, article)))
        .collect(Collectors.joining());
  }

  private record Section(String title, Table table) {}

  private Stream<Section> sections() {
    return Stream.of(
            new Section("By kind (articles: " + evaluation.articles().size() + ")", byKind()),
            new Section("F1 by year", byYear()),
            new Section(
                "Reliability of the confidences (expected error "
                    + Rounded.text(reliability.expectedError())
                    + ")",
                byConfidence()),
            new Section("Reliability by rule", byRule()))
        .filter(section -> !section.table().rows().isEmpty());
  }

  private Table byKind() {
    return new Table(
        List.of("kind", "precision", "recall", "F1", "right", "extra", "missed"),
        Arrays.stream(Kind.values())
            .map(
                kind -> {
                  Figures figures = evaluation.figures(kind);
                  return List.of(
                      kind.label(),
                      Rounded.text(figures.precision()),
                      Rounded.text(figures.recall()),
                      Rounded.text(figures.f1()),
                      Long.toString(figures.right()),
                      Long.toString(figures.extra()),
                      Long.toString(figures.missed()));
                })
            .toList());
  }

  private Table byYear() {
    List<String> header = new ArrayList<>(List.of("year", "articles"));
    Arrays.stream(Kind.values()).map(Kind::label).forEach(header::add);
    List<List<String>> rows = new ArrayList<>();
    evaluation.byYear().forEach((year, articles) -> rows.add(yearRow(year, articles)));
    return new Table(header, rows);
  }

  private static List<String> yearRow(int year, Evaluation articles) {
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(year));
    row.add(Integer.toString(articles.articles().size()));
    for (Kind kind : Kind.values()) {
      Figures figures = articles.figures(kind);
      row.add(figures.isEmpty() ? NOTHING : Rounded.text(figures.f1()));
    }
    return row;
  }

  private Table byConfidence() {
    List<List<String>> rows = new ArrayList<>();
    reliability
        .byConfidence()
        .forEach(
            (lower, group) ->
                rows.add(
                    groupRow(
                        String.format(
                            Locale.ROOT, "%.2f-%.2f", lower, Reliability.upperBound(lower)),
                        group)));
    return new Table(List.of("confidence", "facts", "mean confidence", "share right"), rows);
  }

  private Table byRule() {
    List<List<String>> rows = new ArrayList<>();
    reliability.byRule().forEach((rule, group) -> rows.add(groupRow(rule, group)));
    return new Table(List.of("rule", "facts", "mean confidence", "share right"), rows);
  }

  private static List<String> groupRow(String name, Reliability.Group group) {
    return List.of(
        name,
        Long.toString(group.facts()),
        Rounded.text(group.mean()),
        Rounded.text(group.right()));
  }

  private static Stream<String> findings(Kind kind, ArticleResult article) {
    return article.judgements().stream()
        .filter(judgement -> judgement.kind() == kind && judgement.verdict() != Verdict.RIGHT)
        .map(
            judgement ->
                String.join(
                        "\t",
                        judgement.verdict().name().toLowerCase(Locale.ROOT),
                        kind.label(),
                        article.article(),
                        judgement.label())
                    + "\n");
  }
}
