package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.extract.english.check.Equivalents.Row;
import org.broadsheet.extract.english.check.Equivalents.Said;
import org.broadsheet.extract.english.text.Closeness;

/**
 * What both languages say of one family, paired: as many pairs as can be (augmenting paths),
 * nearest first.
 */
final class SaidPairs {
  private final List<Said> originals;
  private final List<Said> translations;
  private final double ratio;

  /** The index of the original of each translation, -1 for none. */
  private final int[] ofTranslation;

  private final List<Closeness.Anchor> anchors = new ArrayList<>();

  private SaidPairs(List<Said> originals, List<Said> translations, double ratio) {
    this.originals = originals;
    this.translations = translations;
    this.ratio = ratio;
    this.ofTranslation = new int[translations.size()];
    Arrays.fill(ofTranslation, -1);
  }

  /**
   * @param ratio of the length of the English to that of the Chinese
   */
  static SaidPairs of(List<Said> originals, List<Said> translations, double ratio) {
    SaidPairs pairs = new SaidPairs(originals, translations, ratio);
    for (int i = 0; i < originals.size(); i++) {
      pairs.augment(i, new boolean[translations.size()]);
    }
    pairs.addAnchors();
    return pairs;
  }

  List<Said> originals() {
    return originals;
  }

  /** Whether the family is that of the posts that people hold. */
  boolean areOfPosts() {
    return translations.stream().flatMap(said -> said.rows().stream()).anyMatch(Row::isPost);
  }

  /** Whether one language has nothing that the other does not say. */
  boolean areAllOfEither() {
    int pairs = 0;
    for (int original : ofTranslation) {
      pairs += original < 0 ? 0 : 1;
    }
    return pairs == originals.size() || pairs == translations.size();
  }

  /** Originals that nothing renders. */
  List<Said> unsaid() {
    return IntStream.range(0, originals.size())
        .filter(i -> Arrays.stream(ofTranslation).noneMatch(of -> of == i))
        .mapToObj(originals::get)
        .toList();
  }

  /** Translations that render nothing. */
  List<Said> unfounded() {
    return IntStream.range(0, translations.size())
        .filter(j -> ofTranslation[j] < 0)
        .mapToObj(translations::get)
        .toList();
  }

  /** Where something is said in both languages. */
  List<Closeness.Anchor> anchors() {
    return anchors;
  }

  private void addAnchors() {
    for (int j = 0; j < ofTranslation.length; j++) {
      if (ofTranslation[j] >= 0) {
        Said original = originals.get(ofTranslation[j]);
        Said translation = translations.get(j);
        anchors.add(
            new Closeness.Anchor(
                original.begin(), original.end(), translation.begin(), translation.end()));
      }
    }
  }

  /** The translations that may render an original, the nearest first. */
  private List<Integer> nearest(Said original) {
    List<Integer> nearest = new ArrayList<>();
    for (int j = 0; j < translations.size(); j++) {
      if (!Collections.disjoint(original.rows(), translations.get(j).rows())) {
        nearest.add(j);
      }
    }
    nearest.sort(
        Comparator.comparingDouble(
            j -> Math.abs(translations.get(j).begin() - original.begin() * ratio)));
    return nearest;
  }

  private boolean augment(int original, boolean[] seen) {
    for (int j : nearest(originals.get(original))) {
      if (!seen[j]) {
        seen[j] = true;
        if (ofTranslation[j] < 0 || augment(ofTranslation[j], seen)) {
          ofTranslation[j] = original;
          return true;
        }
      }
    }
    return false;
  }
}
