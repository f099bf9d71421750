package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.query.Answer;

/** The start page: what there is, by year, and where to begin. */
public final class StartView implements View {
  private final Archive archive;
  private final PageWriter pages;

  public StartView(Archive archive, PageWriter pages) {
    this.archive = archive;
    this.pages = pages;
  }

  @Override
  public Reply page(HttpServletRequest request) {
    Reader reader = Reader.of(request);
    return archive.read(
        () -> {
          Labels labels = archive.labels(reader.language());
          List<Binding> years = archive.rows("coverage", Map.of());
          return pages.write(
              "start",
              Map.of(
                  "years",
                  Histogram.of(
                      years,
                      "year",
                      year -> "/timeline?from=%s-01-01&to=%1$s-12-31".formatted(year)),
                  "texts",
                  years.stream().mapToInt(row -> number(row, "count")).sum(),
                  "latest",
                  Rows.of(
                      List.of("date", "text"),
                      archive.rows("latest-articles", Map.of()),
                      12,
                      labels),
                  "provinces",
                  Rows.of(List.of("unit"), archive.rows("provinces", Map.of()), 80, labels),
                  "types",
                  Rows.of(List.of("type"), archive.rows("event-types", Map.of()), 100, labels)),
              reader,
              request);
        });
  }

  private static int number(Binding row, String column) {
    return Integer.parseInt(Answer.text(row, column));
  }
}
