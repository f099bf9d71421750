package org.broadsheet.publish.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Where to cut an original and its translation so that what renders each other stands side by side:
 * at the beginnings of the sentences that the store has aligned, as far as they come in one order.
 */
final class Alignment {
  private Alignment() {}

  /**
   * Rows of cuts, a code point of the source for each text; the first row is where the texts begin,
   * the last where they end.
   *
   * @param texts the original first
   */
  static List<List<Integer>> cuts(List<PlacedText> texts, Collection<Stretch> stretches) {
    List<List<Integer>> cuts = new ArrayList<>();
    cuts.add(texts.stream().map(PlacedText::begin).toList());
    if (texts.size() == 2) {
      stretches.stream()
          .filter(Stretch::sentence)
          .filter(stretch -> stretch.renders() != null)
          .filter(texts.get(1)::holds)
          .sorted(
              Comparator.comparing((Stretch stretch) -> Objects.requireNonNull(stretch.renders()))
                  .thenComparing(Stretch::begin))
          .forEach(
              sentence -> {
                int original = Objects.requireNonNull(sentence.renders());
                List<Integer> last = cuts.get(cuts.size() - 1);
                if (original > last.get(0)
                    && original < texts.get(0).end()
                    && sentence.begin() > last.get(1)) {
                  cuts.add(List.of(original, sentence.begin()));
                }
              });
    }
    cuts.add(texts.stream().map(PlacedText::end).toList());
    return cuts;
  }
}
