package org.broadsheet.publish.page;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the interface: {@code texts.properties} in English, {@code texts_zh} in Chinese. */
final class Texts {
  private static final String BUNDLE = "org.broadsheet.publish.page.texts";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  static ResourceBundle of(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
  }
}
