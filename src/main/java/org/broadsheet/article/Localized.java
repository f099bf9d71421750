package org.broadsheet.article;

import org.jspecify.annotations.Nullable;

/** A text in Chinese, in English, or in both; {@code null} where the source has none. */
public record Localized(@Nullable String chinese, @Nullable String english) {
  public static Localized ofChinese(String chinese) {
    return new Localized(chinese, null);
  }

  public static Localized ofEnglish(String english) {
    return new Localized(null, english);
  }
}
