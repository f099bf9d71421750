package org.broadsheet.extract.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Many Chinese patterns of which a text holds few: those whose characters the text has are found in
 * one pass, so that only they have to be tried. Immutable.
 */
public final class KeyedPatterns<V> {
  private final List<V> all;
  private final BitSet always = new BitSet();
  private final Phrases<List<Integer>> keys;

  /**
   * @param pattern the regular expression of one of {@code all}
   */
  public KeyedPatterns(List<V> all, Function<V, String> pattern) {
    this.all = List.copyOf(all);
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < this.all.size(); i++) {
      Optional<String> key = key(pattern.apply(this.all.get(i)));
      if (key.isPresent()) {
        byKey.computeIfAbsent(key.get(), none -> new ArrayList<>()).add(i);
      } else {
        always.set(i);
      }
    }
    this.keys = new Phrases<>(byKey);
  }

  /** Those that may match somewhere in a text, in their order. */
  public List<V> in(String text) {
    BitSet found = (BitSet) always.clone();
    keys.in(text).forEach(hit -> hit.value().forEach(found::set));
    return found.stream().mapToObj(all::get).toList();
  }

  /**
   * The longest run of Chinese characters that every match of an expression has; empty where
   * groups, classes and alternatives leave none for certain.
   */
  private static Optional<String> key(String expression) {
    String longest = "";
    StringBuilder run = new StringBuilder();
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      boolean optional =
          i + 1 < expression.length() && "?*{".indexOf(expression.charAt(i + 1)) >= 0;
      if (c == '|' && depth == 0 && !inClass) {
        return Optional.empty();
      }
      if (depth == 0 && !inClass && Han.is(c) && !optional) {
        run.append(c);
      } else {
        longest = run.length() > longest.length() ? run.toString() : longest;
        run.setLength(0);
      }
      inClass = c == '[' || (inClass && c != ']');
      depth += c == '(' && !inClass ? 1 : c == ')' && !inClass ? -1 : 0;
    }
    longest = run.length() > longest.length() ? run.toString() : longest;
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }
}
