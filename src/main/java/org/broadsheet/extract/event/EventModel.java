package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Table;

/**
 * How likely a trigger tells of an event that an index would keep: a logistic model over {@link
 * Feature} and the type of the trigger.
 *
 * <p>None of the weights of {@code weights.tsv} and {@code type-weights.tsv} knows a word. Those of
 * features were fitted to 82 annotated articles, then, with the new ones and those of types, to the
 * 2400 triggers of 60 articles of seven sets, the development set's counted two and a half times,
 * with a ridge towards what they were (decisions 0183 and 0185; docs/extraction.md tells how the
 * probabilities fare on sets left out).
 */
final class EventModel {
  private static final String BIAS = "BIAS";

  private final double bias;
  private final List<Weight> weights;
  private final Map<String, Double> types;

  private record Weight(Feature feature, double value) {}

  private EventModel(double bias, List<Weight> weights, Map<String, Double> types) {
    this.bias = bias;
    this.weights = List.copyOf(weights);
    this.types = Map.copyOf(types);
  }

  static EventModel load() {
    List<Weight> weights = new ArrayList<>();
    double bias = 0;
    for (CSVRecord row : Table.rows(EventModel.class, "weights.tsv")) {
      double weight = Double.parseDouble(row.get("weight"));
      if (row.get("feature").equals(BIAS)) {
        bias = weight;
      } else {
        weights.add(new Weight(Feature.valueOf(row.get("feature")), weight));
      }
    }
    weights.sort(Comparator.comparing(Weight::feature));
    return new EventModel(bias, weights, types());
  }

  /** How much likelier an index keeps events of a type than others in the same grammar. */
  private static Map<String, Double> types() {
    return Table.rows(EventModel.class, "type-weights.tsv").stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get("type"), row -> Double.parseDouble(row.get("weight"))));
  }

  /** Between 0 and 1. */
  double probability(Candidate candidate) {
    double sum = bias + types.getOrDefault(candidate.hit().trigger().type(), 0.0);
    for (Weight weight : weights) {
      sum += weight.feature().holds(candidate) ? weight.value() : 0;
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
