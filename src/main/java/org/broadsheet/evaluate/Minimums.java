package org.broadsheet.evaluate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** F1 values that must be reached, by kind. */
public record Minimums(Map<Kind, BigDecimal> byKind) {
  public Minimums {
    Map<Kind, BigDecimal> inOrder = new EnumMap<>(Kind.class);
    inOrder.putAll(byKind);
    byKind = Collections.unmodifiableMap(inOrder);
  }

  /** One entry for each minimum that is not reached, {@code places F1 0.912 < 0.95}. */
  public List<String> shortfalls(Evaluation evaluation) {
    return byKind.entrySet().stream()
        .filter(
            minimum -> evaluation.figures(minimum.getKey()).f1() < minimum.getValue().doubleValue())
        .map(
            minimum ->
                minimum.getKey().label()
                    + " F1 "
                    + Rounded.text(evaluation.figures(minimum.getKey()).f1())
                    + " < "
                    + minimum.getValue().toPlainString())
        .toList();
  }
}
