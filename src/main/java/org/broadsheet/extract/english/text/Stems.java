package org.broadsheet.extract.english.text;

import java.util.Locale;
import org.broadsheet.extract.lexicon.Remembered;

/**
 * English words without the endings of number and tense, so that {@code factories} and {@code
 * factory}, {@code planned} and {@code plan} agree. Rough: only good for comparing two words that
 * were both cut.
 */
public final class Stems {
  private static final int SHORTEST = 3;

  private static final Remembered<String> STEMS = new Remembered<>(Stems::cut);

  private Stems() {}

  public static String of(String word) {
    return STEMS.of(word);
  }

  private static String cut(String word) {
    String stem = word.toLowerCase(Locale.ROOT);
    if (stem.endsWith("men") && stem.length() > SHORTEST) {
      stem = cut(stem, 2) + "an";
    } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = cut(stem, isHissed(stem) ? 2 : 1);
    }
    if (stem.endsWith("ing")) {
      stem = undoubled(cut(stem, 3));
    } else if (stem.endsWith("ed")) {
      stem = undoubled(cut(stem, 2));
    }
    if (stem.endsWith("ie")) {
      stem = cut(stem, 1);
    } else if (stem.endsWith("e") && stem.length() > SHORTEST + 1) {
      stem = cut(stem, 1);
    } else if (stem.endsWith("y")) {
      stem = cut(stem, 1) + "i";
    }
    return stem.endsWith("ll") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean isHissed(String word) {
    return word.endsWith("ses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("zes");
  }

  private static String cut(String word, int letters) {
    return word.length() - letters >= SHORTEST ? word.substring(0, word.length() - letters) : word;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
  }
}
