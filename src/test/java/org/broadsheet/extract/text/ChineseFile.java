package org.broadsheet.extract.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Article;
import org.broadsheet.article.ArticleId;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.Localized;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;

/** Reads the test cases' Chinese files: a title line, a date, a blank line, the body. */
public final class ChineseFile {
  private static final Pattern FORM =
      Pattern.compile(
          "### (?<title>[^\\n]+)\\n(?<date>\\d{4}-\\d\\d-\\d\\d)\\n\\n(?<body>.*)", Pattern.DOTALL);

  private ChineseFile() {}

  public static Article read(Path file) throws IOException {
    return of(Files.readString(file));
  }

  public static Article of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a title, a date, a blank line and a body: " + text);
    }
    SourceText source = new SourceText("case.txt", "0", "UTF-8", text);
    Half half =
        new Half(
            Language.CHINESE,
            source.span(0, text.length()),
            span(source, form, "title"),
            span(source, form, "body"));
    return new Article(
        new ArticleId("case"),
        source,
        LocalDate.parse(form.group("date")),
        1,
        null,
        null,
        Localized.ofChinese(form.group("title")),
        List.of(),
        List.of(half),
        List.of());
  }

  private static Span span(SourceText source, Matcher form, String group) {
    return source.span(form.start(group), form.end(group));
  }
}
