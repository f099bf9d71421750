package org.broadsheet.extract.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      Set<String> keys = keys(pattern.apply(this.all.get(i)));
      if (keys.isEmpty()) {
        always.set(i);
      }
      for (String key : keys) {
        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
      }
    }
    this.keys = new Phrases<>(byKey);
  }

  /** Those that may match somewhere in a text, in their order. */
  public List<V> in(String text) {
    List<Phrases.Hit<List<Integer>>> hits = keys.in(text);
    if (hits.isEmpty() && always.isEmpty()) {
      return List.of();
    }
    BitSet found = (BitSet) always.clone();
    hits.forEach(hit -> hit.value().forEach(found::set));
    List<V> some = new ArrayList<>();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      some.add(all.get(i));
    }
    return some;
  }

  /**
   * Runs of Chinese characters of which every match of an expression has one, the longest of each
   * of its alternatives; empty where groups, classes and quantifiers leave one none for certain.
   */
  private static Set<String> keys(String expression) {
    Set<String> keys = new LinkedHashSet<>();
    String longest = "";
    StringBuilder run = new StringBuilder();
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i <= expression.length(); i++) {
      boolean ends = i == expression.length();
      char c = ends ? '|' : expression.charAt(i);
      boolean optional =
          i + 1 < expression.length() && "?*{".indexOf(expression.charAt(i + 1)) >= 0;
      if (depth == 0 && !inClass && Han.is(c) && !optional) {
        run.append(c);
        continue;
      }
      longest = run.length() > longest.length() ? run.toString() : longest;
      run.setLength(0);
      if (c == '|' && depth == 0 && !inClass) {
        if (longest.isEmpty()) {
          return Set.of();
        }
        keys.add(longest);
        longest = "";
      }
      inClass = c == '[' || (inClass && c != ']');
      depth += c == '(' && !inClass ? 1 : c == ')' && !inClass ? -1 : 0;
    }
    return keys;
  }
}
