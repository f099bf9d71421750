package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
          SortedMap<String, Integer> years = years();
          return pages.write(
              "start",
              Map.of(
                  "years",
                  Histogram.of(
                      years, year -> "/timeline?from=%s-01-01&to=%1$s-12-31".formatted(year)),
                  "texts",
                  years.values().stream().mapToInt(count -> count).sum(),
                  "latest",
                  Rows.of(List.of("date", "text"), archive.rows("latest-articles"), 12, labels),
                  "provinces",
                  archive.provinces(labels),
                  "types",
                  Rows.of(List.of("type"), archive.rows("event-types"), 100, labels)),
              reader,
              request);
        });
  }

  private SortedMap<String, Integer> years() {
    SortedMap<String, Integer> years = new TreeMap<>();
    archive
        .rows("coverage")
        .forEach(
            row -> years.put(Answer.text(row, "year"), Integer.valueOf(Answer.text(row, "count"))));
    return years;
  }
}
