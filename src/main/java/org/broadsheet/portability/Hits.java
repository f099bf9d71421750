package org.broadsheet.portability;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Gathers what the rules find: equal things once, with their first line and their number. */
final class Hits {
  /** Different things that one rule lists; further ones are counted together. */
  private static final int LISTED = 1_000;

  private static final String FURTHER = "further places";

  /** What a rule found. */
  record Hit(Rule rule, String what) {}

  /** Where it was found. */
  record Places(long firstLine, long count) {
    Places oneMore() {
      return new Places(firstLine, count + 1);
    }
  }

  private final Map<Hit, Places> hits = new LinkedHashMap<>();
  private final Map<Rule, Integer> listed = new HashMap<>();

  void add(Rule rule, String what, long line) {
    Hit hit = new Hit(rule, what);
    if (!hits.containsKey(hit) && listed.merge(rule, 1, Integer::sum) > LISTED) {
      hit = new Hit(rule, FURTHER);
    }
    hits.merge(hit, new Places(line, 1), (before, one) -> before.oneMore());
  }

  void forEach(BiConsumer<Hit, Places> action) {
    hits.forEach(action);
  }
}
