package org.broadsheet.extract.english.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.SourceText;
import org.broadsheet.extract.text.Sentence;

/**
 * Pairs the sentences of a text with those of its translation.
 *
 * <p>Dynamic programming over sentence lengths after Gale and Church, "A Program for Aligning
 * Sentences in Bilingual Corpora" (1993): a translator's lengths vary about a fixed ratio, so the
 * cheapest path through both texts pairs what belongs together. The ratio is the article's own.
 * Shared {@link Anchors} make a pairing cheaper, others dearer.
 */
public final class SentenceAligner {
  /** Variance of the length of a translation per character, as measured by Gale and Church. */
  private static final double VARIANCE = 6.8;

  private static final double SHARED_ANCHOR = 3.0;
  private static final double UNSHARED_ANCHOR = 0.6;

  /** More than what the order of additions makes of a cost. */
  private static final double ROUNDING = 1e-6;

  /** A way to pair sentences and its cost, minus the logarithm of how frequent it is. */
  private enum Step {
    ONE_TO_ONE(1, 1, 0.0),
    OMITTED(1, 0, 4.5),
    ADDED(0, 1, 4.5),
    TWO_TO_ONE(2, 1, 2.3),
    ONE_TO_TWO(1, 2, 2.3),
    TWO_TO_TWO(2, 2, 4.4);

    private final int originals;
    private final int translations;
    private final double cost;

    Step(int originals, int translations, double cost) {
      this.originals = originals;
      this.translations = translations;
      this.cost = cost;
    }
  }

  private static final Step[] STEPS = Step.values();

  private final List<Sentence> originals;
  private final List<Sentence> translations;
  private final SideAnchors originalAnchors;
  private final SideAnchors translationAnchors;
  private final int[] originalLengths;
  private final int[] translationLengths;
  private final double ratio;

  private SentenceAligner(List<Sentence> originals, List<Sentence> translations, Anchors anchors) {
    this.originals = originals;
    this.translations = translations;
    Map<String, Integer> numbers = new HashMap<>();
    this.originalAnchors =
        new SideAnchors(
            originals.stream().map(one -> bits(anchors.ofChinese(one), numbers)).toList());
    this.translationAnchors =
        new SideAnchors(
            translations.stream().map(one -> bits(anchors.ofEnglish(one), numbers)).toList());
    this.originalLengths = lengths(originals);
    this.translationLengths = lengths(translations);
    this.ratio =
        (double) translationLengths[translations.size()]
            / Math.max(1, originalLengths[originals.size()]);
  }

  /** Beads in text order that together hold every sentence once. */
  public static List<Bead> align(
      SourceText source, List<Sentence> originals, List<Sentence> translations, Anchors anchors) {
    return new SentenceAligner(originals, translations, anchors).align(source);
  }

  private List<Bead> align(SourceText source) {
    int rows = originals.size();
    int columns = translations.size();
    double[][] best = new double[rows + 1][columns + 1];
    Step[][] taken = new Step[rows + 1][columns + 1];
    for (int row = 0; row <= rows; row++) {
      for (int column = 0; column <= columns; column++) {
        best[row][column] = row == 0 && column == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (Step step : STEPS) {
          int fromRow = row - step.originals;
          int fromColumn = column - step.translations;
          if (fromRow < 0 || fromColumn < 0) {
            continue;
          }
          double before = best[fromRow][fromColumn];
          double cost = before + cost(step, fromRow, fromColumn, best[row][column] - before);
          if (cost < best[row][column]) {
            best[row][column] = cost;
            taken[row][column] = step;
          }
        }
      }
    }
    List<Bead> beads = new ArrayList<>();
    int row = rows;
    int column = columns;
    while (row > 0 || column > 0) {
      Step step = taken[row][column];
      beads.add(
          Bead.of(
              source,
              originals.subList(row - step.originals, row),
              translations.subList(column - step.translations, column)));
      row -= step.originals;
      column -= step.translations;
    }
    Collections.reverse(beads);
    return beads;
  }

  /**
   * @param limit from which on the cost does not matter: it may be told as infinite then
   */
  private double cost(Step step, int row, int column, double limit) {
    int toRow = row + step.originals;
    int toColumn = column + step.translations;
    if (step.originals == 0 || step.translations == 0) {
      return step.cost;
    }
    Anchored left = originalAnchors.of(row, toRow);
    Anchored right = translationAnchors.of(column, toColumn);
    int all = left.count() + right.count();
    int shared = left.shared(right);
    if (step.cost - SHARED_ANCHOR * shared + UNSHARED_ANCHOR * (all - 2 * shared)
        > limit + ROUNDING) {
      return Double.POSITIVE_INFINITY;
    }
    return step.cost
        + lengthCost(
            originalLengths[toRow] - originalLengths[row],
            translationLengths[toColumn] - translationLengths[column])
        - SHARED_ANCHOR * shared
        + UNSHARED_ANCHOR * (all - 2 * shared);
  }

  /**
   * Minus the logarithm of the chance of so large a deviation from the ratio. Its tail is heavier
   * than that of Gale and Church's normal distribution: a sentence full of titles and names may
   * well be half as long again as others.
   */
  private double lengthCost(int original, int translation) {
    double expected = original * ratio;
    double deviation =
        Math.abs(translation - expected) / Math.sqrt(VARIANCE * Math.max(1, expected));
    return 2 * Math.log1p(deviation * deviation / 2);
  }

  /** The length of all sentences before each index. */
  private static int[] lengths(List<Sentence> sentences) {
    int[] lengths = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      lengths[i + 1] = lengths[i] + sentences.get(i).text().length();
    }
    return lengths;
  }

  private static BitSet bits(Set<String> anchors, Map<String, Integer> numbers) {
    BitSet bits = new BitSet();
    anchors.forEach(anchor -> bits.set(numbers.computeIfAbsent(anchor, key -> numbers.size())));
    return bits;
  }

  /** The anchors of one sentence or two. */
  private record Anchored(BitSet bits, int count) {
    static Anchored of(BitSet bits) {
      return new Anchored(bits, bits.cardinality());
    }

    int shared(Anchored other) {
      int shared = 0;
      if (other.count > 0) {
        for (int anchor = bits.nextSetBit(0); anchor >= 0; anchor = bits.nextSetBit(anchor + 1)) {
          shared += other.bits.get(anchor) ? 1 : 0;
        }
      }
      return shared;
    }
  }

  /** The anchors of each sentence of one side, and of each with the next one. */
  private static final class SideAnchors {
    private final Anchored[] single;
    private final Anchored[] paired;

    SideAnchors(List<BitSet> sentences) {
      single = sentences.stream().map(Anchored::of).toArray(Anchored[]::new);
      paired = new Anchored[Math.max(0, single.length - 1)];
      for (int i = 0; i < paired.length; i++) {
        BitSet both = (BitSet) single[i].bits.clone();
        both.or(single[i + 1].bits);
        paired[i] = Anchored.of(both);
      }
    }

    Anchored of(int from, int to) {
      return to - from == 1 ? single[from] : paired[from];
    }
  }
}
