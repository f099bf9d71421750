package org.broadsheet.extract.lexicon;

import java.util.Set;

/** Words that the time gave to communes, works, shops and schools for a name: 红旗, 星火, 前进. */
public final class NamesOfTheTime {
  private static final Set<String> WORDS =
      Set.copyOf(Table.words(NamesOfTheTime.class, "own-names.txt"));

  private NamesOfTheTime() {}

  public static boolean has(String word) {
    return WORDS.contains(word);
  }
}
