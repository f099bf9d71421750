package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Parsed;
import org.broadsheet.publish.http.Reply;

/** Every article that could not be read, a page of them at a time. */
public final class RejectedView implements View {
  private static final int PER_PAGE = 200;
  private static final List<String> COLUMNS = List.of("file", "line", "reason", "next");

  /** Reasons and advice are told in English. */
  private static final String LANGUAGE = "en";

  private final List<Parsed.Rejected> rejected;
  private final PageWriter pages;

  public RejectedView(List<Parsed.Rejected> rejected, PageWriter pages) {
    this.rejected = List.copyOf(rejected);
    this.pages = pages;
  }

  @Override
  public Reply page(HttpServletRequest request) {
    int page = new Asked(request).number("page").orElse(1);
    int begin = Math.min((page - 1) * PER_PAGE, rejected.size());
    int end = Math.min(begin + PER_PAGE, rejected.size());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("total", rejected.size());
    model.put("first", begin + 1);
    model.put("last", end);
    model.put("rows", rows(rejected.subList(begin, end)));
    model.put("before", page > 1 ? page - 1 : 0);
    model.put("after", end < rejected.size() ? page + 1 : 0);
    return pages.write("rejected", model, Reader.of(request), request);
  }

  static Rows rows(List<Parsed.Rejected> rejected) {
    return new Rows(COLUMNS, rejected.stream().map(RejectedView::row).toList(), rejected.size());
  }

  private static List<Shown> row(Parsed.Rejected rejected) {
    return List.of(
        words(rejected.file(), ""),
        words(rejected.line() > 0 ? String.valueOf(rejected.line()) : "", ""),
        words(rejected.reason(), LANGUAGE),
        words(rejected.next(), LANGUAGE));
  }

  private static Shown words(String words, String language) {
    return new Shown(words, null, language, "");
  }
}
