package org.broadsheet.evaluate;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The form in which strings are compared: NFKC (１９５９ is 1959, ％ is %) without blanks. */
final class NormalForm {
  private NormalForm() {}

  /** The normal form, empty for {@code null}. */
  static String of(@Nullable String text) {
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
  }

  /** Whether one of the two holds the other, in normal form. */
  static boolean overlap(@Nullable String one, @Nullable String other) {
    String a = of(one);
    String b = of(other);
    return a.contains(b) || b.contains(a);
  }
}
