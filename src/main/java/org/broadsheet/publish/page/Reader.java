package org.broadsheet.publish.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who reads: in which language of the interface.
 *
 * @param chosen by a link just now, to be remembered
 */
public record Reader(Language language, boolean chosen) {
  /** The parameter and the cookie that name the language: {@code zh} or {@code en}. */
  static final String PARAMETER = "lang";

  /** By the parameter, else the cookie, else what the browser prefers. */
  public static Reader of(HttpServletRequest request) {
    Optional<Language> chosen = language(request.getParameter(PARAMETER));
    return new Reader(
        chosen.or(() -> remembered(request)).orElseGet(() -> preferred(request)),
        chosen.isPresent());
  }

  /** The other language. */
  Language other() {
    return language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
  }

  static String code(Language language) {
    return language == Language.CHINESE ? "zh" : "en";
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(PARAMETER))
        .map(Cookie::getValue)
        .flatMap(value -> language(value).stream())
        .findFirst();
  }

  private static Language preferred(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .flatMap(tag -> language(tag).stream())
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  private static Optional<Language> language(@Nullable String code) {
    return Arrays.stream(Language.values()).filter(each -> code(each).equals(code)).findFirst();
  }
}
