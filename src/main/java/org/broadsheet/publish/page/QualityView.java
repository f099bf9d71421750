package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.article.Parsed;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.query.CatalogueQuery;

/**
 * What a reader should know of the data: each doubt with its first cases and where all of them are.
 */
public final class QualityView implements View {
  private static final int SHOWN = 8;

  /** The total of what takes too long to count. */
  private static final int UNCOUNTED = -1;

  /** Those of the catalogue that need nothing but a period and tell of a doubt. */
  static final List<String> QUESTIONS =
      List.of(
          "evidence/mistranslations",
          "evidence/number-differences",
          "timeline/conflicting-figures",
          "evidence/not-in-gazetteer",
          "hierarchy/gaps-and-double-parents",
          "evidence/undecided-placements",
          "evidence/attested-outside-dates",
          "evidence/untranslated-mentions");

  private final Archive archive;
  private final List<Parsed.Rejected> rejected;
  private final PageWriter pages;

  /**
   * @param rejected articles that could not be read
   */
  public QualityView(Archive archive, List<Parsed.Rejected> rejected, PageWriter pages) {
    this.archive = archive;
    this.rejected = List.copyOf(rejected);
    this.pages = pages;
  }

  /** A doubt. */
  record Doubt(String name, String title, String description, Rows rows) {
    public boolean isCounted() {
      return rows.total() != UNCOUNTED;
    }
  }

  @Override
  public Reply page(HttpServletRequest request) {
    Reader reader = Reader.of(request);
    // Asked before the transaction below begins: a question that is given up ends the one it is in.
    Map<String, Optional<Excerpt>> excerpts = new LinkedHashMap<>();
    QUESTIONS.forEach(name -> excerpts.put(name, archive.excerpt(name)));
    return archive.read(
        () -> {
          Labels labels = archive.labels(reader.language());
          List<Doubt> doubts =
              excerpts.entrySet().stream()
                  .map(each -> doubt(each.getKey(), each.getValue(), labels))
                  .toList();
          Rows unread =
              RejectedView.rows(rejected.stream().limit(SHOWN).toList(), reader.language());
          return pages.write(
              "quality",
              Map.of("doubts", doubts, "rejected", unread.outOf(rejected.size())),
              reader,
              request);
        });
  }

  private Doubt doubt(String name, Optional<Excerpt> found, Labels labels) {
    CatalogueQuery query = archive.catalogue().find(name).orElseThrow();
    return new Doubt(
        name,
        query.header().title(labels.tag()),
        query.header().description(labels.tag()),
        found
            .map(excerpt -> excerpt.rows(SHOWN, labels).readable())
            .orElse(new Rows(List.of(), List.of(), UNCOUNTED)));
  }
}
