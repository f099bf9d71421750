package org.broadsheet.article.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page of a header: {@code 第2版()}, {@code 第8版(副刊)}, {@code 第版}, or what follows {@code Page:}
 * and {@code Edition:}.
 *
 * @param number {@code null} where the source leaves it out
 * @param name the words in the brackets, {@code null} where there are none
 */
record HeaderPage(@Nullable Integer number, @Nullable String name) {
  private static final String BRACKETS = "\\s*(?:[(（]([^()（）]*)[)）])?";
  private static final Pattern CHINESE = Pattern.compile("第\\s*(\\p{Nd}{0,3})\\s*版" + BRACKETS);
  private static final Pattern ENGLISH = Pattern.compile("(\\p{Nd}{0,3})" + BRACKETS);

  /** The page of a line that opens with {@code 第} and has {@code 版}, else empty. */
  static Optional<HeaderPage> ofChinese(String value) {
    return parse(CHINESE.matcher(value));
  }

  /** The page that follows {@code Page:}; reports a value that is not a number. */
  static Optional<HeaderPage> ofEnglish(int line, String value, Problems problems) {
    Optional<HeaderPage> page = parse(ENGLISH.matcher(value));
    if (page.isEmpty()) {
      problems.add(
          line,
          "page '" + value + "' is not a number",
          "write the page as a number or leave it empty");
    }
    return page;
  }

  private static Optional<HeaderPage> parse(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(1);
    String name = matcher.group(2) == null ? "" : matcher.group(2).strip();
    return Optional.of(
        new HeaderPage(
            digits.isEmpty() ? null : Integer.valueOf(digits), name.isEmpty() ? null : name));
  }
}
