package org.broadsheet.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Pairs gold facts with found ones: each gold fact, in the order of its file, takes the first found
 * fact that is the same and not yet taken. What is left on either side is missed or extra.
 */
record OneToOne<G, F>(
    Kind kind,
    BiPredicate<G, F> same,
    Function<G, String> goldLabel,
    Function<F, String> foundLabel,
    Function<F, Grounds> grounds) {
  Stream<Judgement> judge(List<G> gold, List<F> found) {
    List<F> free = new ArrayList<>(found);
    List<Judgement> judgements = new ArrayList<>();
    for (G fact : gold) {
      free.stream()
          .filter(candidate -> same.test(fact, candidate))
          .findFirst()
          .ifPresentOrElse(
              hit -> {
                free.remove(hit);
                judgements.add(judged(Verdict.RIGHT, goldLabel.apply(fact), hit));
              },
              () -> judgements.add(Judgement.missed(kind, goldLabel.apply(fact))));
    }
    free.forEach(extra -> judgements.add(judged(Verdict.EXTRA, foundLabel.apply(extra), extra)));
    return judgements.stream();
  }

  private Judgement judged(Verdict verdict, String label, F found) {
    return new Judgement(kind, verdict, label, grounds.apply(found));
  }
}
