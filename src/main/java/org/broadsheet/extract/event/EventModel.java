package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Table;

/**
 * How likely a trigger tells of an event that an index would keep: a logistic model over {@link
 * Feature}.
 *
 * <p>None of the weights of {@code weights.tsv} knows a word. They were fitted (ridge penalty 4) to
 * the 3105 triggers of 82 annotated articles with 1334 events in eleven sets, those of the
 * development set counted two and a half times; with each set left out in turn, the probabilities
 * of its triggers are within 0.05 of the share that an annotator kept (docs/extraction.md).
 */
final class EventModel {
  private static final String BIAS = "BIAS";

  private final double bias;
  private final List<Weight> weights;

  private record Weight(Feature feature, double value) {}

  private EventModel(double bias, List<Weight> weights) {
    this.bias = bias;
    this.weights = List.copyOf(weights);
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
    return new EventModel(bias, weights);
  }

  /** Between 0 and 1. */
  double probability(Candidate candidate) {
    double sum = bias;
    for (Weight weight : weights) {
      sum += weight.feature().holds(candidate) ? weight.value() : 0;
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
