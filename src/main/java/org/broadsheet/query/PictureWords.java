package org.broadsheet.query;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words in pictures: {@code pictures.properties} in English, {@code pictures_zh} in Chinese.
 */
record PictureWords(ResourceBundle texts) {
  private static final String BUNDLE = "org.broadsheet.query.pictures";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  static PictureWords of(Locale locale) {
    return new PictureWords(ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK));
  }

  String text(String key) {
    return texts.getString(key);
  }

  /** A word that the data use as a code; itself where it is none. */
  String code(String word) {
    String key = "code." + word;
    return texts.containsKey(key) ? texts.getString(key) : word;
  }
}
