package org.broadsheet.extract.english.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a Chinese text can end in, found by its last character. Immutable. */
public final class Endings<V> {
  private final Map<Character, List<V>> byLast = new HashMap<>();

  /**
   * @param ending how a value is written at the end of a text
   */
  public Endings(List<V> all, Function<V, String> ending) {
    List<V> longestFirst = new ArrayList<>(all);
    longestFirst.sort(Comparator.comparingInt((V one) -> ending.apply(one).length()).reversed());
    for (V one : longestFirst) {
      String text = ending.apply(one);
      byLast.computeIfAbsent(text.charAt(text.length() - 1), last -> new ArrayList<>()).add(one);
    }
  }

  /** Those with the last character of a text, longer ones first. */
  public List<V> like(String text) {
    return text.isEmpty()
        ? List.of()
        : byLast.getOrDefault(text.charAt(text.length() - 1), List.of());
  }
}
