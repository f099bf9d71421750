package org.broadsheet.publish.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a reader types, as a query of Lucene: all of the words, each as it stands. */
record Phrase(String words) {
  /** Characters that Lucene's query parser reads as something else inside quotes. */
  private static final String SPECIAL = "[\\\\\"]";

  /** Empty when there is nothing to look for. */
  String query() {
    return Arrays.stream(words.split("[\\s\\u3000]+"))
        .map(Phrase::searchable)
        .filter(word -> !word.isEmpty())
        .map(Phrase::term)
        .collect(Collectors.joining(" AND "));
  }

  /** Without controls and signs that carry no word. */
  private static String searchable(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit)
        ? word.replaceAll("\\p{C}", "").replaceAll(SPECIAL, "\\\\$0")
        : "";
  }

  /** The index has pairs of Chinese characters: one character is the beginning of a pair. */
  private static String term(String word) {
    boolean oneCharacter =
        word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0));
    return oneCharacter ? word + "*" : '"' + word + '"';
  }
}
