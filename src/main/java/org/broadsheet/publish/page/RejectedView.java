package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Language;
import org.broadsheet.article.Parsed;
import org.broadsheet.publish.http.Reply;

/** Every article that could not be read, a page of them at a time. */
public final class RejectedView implements View {
  private static final int PER_PAGE = 200;
  private static final List<String> COLUMNS = List.of("file", "line", "reason", "next");

  private final List<Parsed.Rejected> rejected;
  private final PageWriter pages;

  public RejectedView(List<Parsed.Rejected> rejected, PageWriter pages) {
    this.rejected = List.copyOf(rejected);
    this.pages = pages;
  }

  @Override
  public Reply page(HttpServletRequest request) {
    Reader reader = Reader.of(request);
    int page = new Asked(request).number("page").orElse(1);
    int begin = Math.min((page - 1) * PER_PAGE, rejected.size());
    int end = Math.min(begin + PER_PAGE, rejected.size());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("total", rejected.size());
    model.put("first", begin + 1);
    model.put("last", end);
    model.put("rows", rows(rejected.subList(begin, end), reader.language()));
    model.put("before", page > 1 ? page - 1 : 0);
    model.put("after", end < rejected.size() ? page + 1 : 0);
    return pages.write("rejected", model, reader, request);
  }

  static Rows rows(List<Parsed.Rejected> rejected, Language language) {
    return new Rows(
        COLUMNS, rejected.stream().map(each -> row(each, language)).toList(), rejected.size());
  }

  private static List<Shown> row(Parsed.Rejected rejected, Language language) {
    return List.of(
        words(rejected.file()),
        words(rejected.line() > 0 ? String.valueOf(rejected.line()) : ""),
        Sentences.in(language, rejected.reason()),
        Sentences.in(language, rejected.next()));
  }

  private static Shown words(String words) {
    return new Shown(words, null, "", "");
  }
}
