package org.broadsheet.annotation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.broadsheet.annotation.Annotations.Header;
import org.broadsheet.annotation.Annotations.Source;
import org.broadsheet.annotation.StrictJson.Refused;
import org.jspecify.annotations.Nullable;

/** What a line of annotations says of the article and its file. */
final class HeaderReader {
  private static final List<String> ENCODINGS = List.of("UTF-8", "GB18030");
  private static final int SHA256_DIGITS = 64;

  private HeaderReader() {}

  static Source source(StrictJson in) throws IOException, Refused {
    @Nullable String file = null;
    @Nullable String sha256 = null;
    @Nullable String encoding = null;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "file" -> file = in.text();
        case "sha256" -> sha256 = sha256(in.string());
        case "encoding" -> encoding = in.oneOf(ENCODINGS);
        default -> throw in.unknownField();
      }
    }
    return new Source(StrictJson.given(file), StrictJson.given(sha256), StrictJson.given(encoding));
  }

  private static String sha256(String digits) throws Refused {
    StrictJson.require(digits.length() == SHA256_DIGITS);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      StrictJson.require((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
    return digits;
  }

  static Header header(StrictJson in) throws IOException, Refused {
    @Nullable String newspaper = null;
    @Nullable LocalDate date = null;
    @Nullable Integer page = null;
    @Nullable String pageName = null;
    @Nullable String column = null;
    @Nullable Map<String, String> title = null;
    List<Map<String, String>> authors = List.of();
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "newspaper" -> newspaper = in.text();
        case "date" -> date = in.date();
        case "page" -> page = in.orNull(HeaderReader::page);
        case "pageName" -> pageName = in.orNull(StrictJson::string);
        case "column" -> column = in.orNull(StrictJson::string);
        case "title" -> title = in.byLanguage();
        case "authors" -> authors = in.listOrNull(StrictJson::byLanguage);
        default -> throw in.unknownField();
      }
    }
    return new Header(
        StrictJson.given(newspaper),
        StrictJson.given(date),
        page,
        pageName,
        column,
        StrictJson.given(title),
        authors);
  }

  private static int page(StrictJson in) throws IOException, Refused {
    int page = in.offset();
    StrictJson.require(page >= 1);
    return page;
  }
}
