package org.broadsheet.extract.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/** The characters that names of other languages are written with: 巴音布鲁克, 卡萨布兰卡. */
public final class Transliteration {
  private static final Set<Character> CHARACTERS =
      Table.words(Transliteration.class, "transliteration.txt").stream()
          .flatMapToInt(String::chars)
          .mapToObj(c -> (char) c)
          .collect(Collectors.toUnmodifiableSet());

  private Transliteration() {}

  public static boolean has(char c) {
    return CHARACTERS.contains(c);
  }
}
