package org.broadsheet.mapping;

import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the annotations say of one stretch of text: NIF names a string by its offsets, so
 * two readings of the same characters (乌鲁木齐 the city and its court) share one node.
 */
final class TextMention {
  private final NavigableSet<String> entities = new TreeSet<>();
  private final NavigableSet<Extent> renders = new TreeSet<>();
  private final NavigableSet<String> issues = new TreeSet<>();
  private final NavigableSet<String> rules = new TreeSet<>();
  private @Nullable BigDecimal confidence;

  void entity(@Nullable String entity) {
    addTo(entities, entity);
  }

  void renders(Extent original) {
    renders.add(original);
  }

  void issue(@Nullable String issue) {
    addTo(issues, issue);
  }

  /** Of several readings the lowest confidence counts. */
  void found(@Nullable String rule, @Nullable Double certainty) {
    addTo(rules, rule);
    if (certainty != null) {
      BigDecimal value = BigDecimal.valueOf(certainty);
      confidence = confidence == null ? value : confidence.min(value);
    }
  }

  NavigableSet<String> entities() {
    return entities;
  }

  NavigableSet<Extent> renders() {
    return renders;
  }

  NavigableSet<String> issues() {
    return issues;
  }

  NavigableSet<String> rules() {
    return rules;
  }

  @Nullable BigDecimal confidence() {
    return confidence;
  }

  private static void addTo(NavigableSet<String> set, @Nullable String value) {
    if (value != null) {
      set.add(value);
    }
  }
}
