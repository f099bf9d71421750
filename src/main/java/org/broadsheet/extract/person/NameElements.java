package org.broadsheet.extract.person;

import java.util.Set;
import org.broadsheet.extract.lexicon.Table;

/**
 * The words that Tibetan, Mongolian and Uighur names are made of, for those whose characters also
 * write Chinese function words: 才旺 in 扎西才旺多杰.
 */
final class NameElements {
  private static final int LONGEST = 4;

  private final Set<String> elements =
      Set.copyOf(Table.words(NameElements.class, "name-elements.txt"));

  /** The length of the longest element that begins at an offset of a text, 0 where none does. */
  int beginningAt(String text, int offset) {
    for (int end = Math.min(text.length(), offset + LONGEST); end > offset + 1; end--) {
      if (elements.contains(text.substring(offset, end))) {
        return end - offset;
      }
    }
    return 0;
  }
}
