package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.publish.http.Reply;
import org.broadsheet.query.Answer;

/** Full-text search: names first, then texts with the words in their sentence. */
public final class SearchView implements View {
  private static final int AROUND = 60;

  private final Archive archive;
  private final PageWriter pages;

  public SearchView(Archive archive, PageWriter pages) {
    this.archive = archive;
    this.pages = pages;
  }

  /**
   * A text that has the words, with what stands around the first of them.
   *
   * @param words as they stand there; empty where only their pieces are found
   */
  record Found(Shown text, String date, String before, String words, String after) {}

  @Override
  public Reply page(HttpServletRequest request) {
    Reader reader = Reader.of(request);
    String words = new Asked(request).text("q");
    String query = new Phrase(words).query();
    return archive.read(
        () -> {
          Labels labels = archive.labels(reader.language());
          List<Binding> names = query.isEmpty() ? List.of() : rows("search-names", query);
          List<Binding> texts = query.isEmpty() ? List.of() : rows("search-texts", query);
          return pages.write(
              "search",
              Map.of(
                  "q",
                  words,
                  "names",
                  Rows.of(List.of("thing", "kind"), names, names.size(), labels),
                  "texts",
                  found(texts, words, labels)),
              reader,
              request);
        });
  }

  private List<Binding> rows(String name, String query) {
    return archive.rows(name, Map.of("words", Archive.words(query)));
  }

  private static List<Found> found(List<Binding> rows, String words, Labels labels) {
    List<Found> found = new ArrayList<>();
    for (Binding row : rows) {
      String body = Answer.text(row, "body");
      int at = body.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
      int from = Math.max(0, at);
      int begin = Math.max(0, from - AROUND);
      int wordsEnd = at < 0 ? from : Math.min(body.length(), from + words.length());
      int end = Math.min(body.length(), wordsEnd + AROUND);
      found.add(
          new Found(
              labels.show(Answer.term(row, "thing").orElseThrow()),
              Answer.text(row, "date"),
              body.substring(begin, from),
              body.substring(from, wordsEnd),
              body.substring(wordsEnd, end)));
    }
    return found;
  }
}
