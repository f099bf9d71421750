package org.broadsheet.extract.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.extract.english.Equivalents.Row;
import org.broadsheet.extract.english.Equivalents.Said;

/**
 * One member of a family in place of another: a minister for a vice minister, a county for a
 * prefectural committee, wheat for rice. What both languages say of a family is paired; where
 * something is left on both sides, and nothing else in the original can account for the English,
 * the English is wrong.
 */
final class EquivalenceCheck {
  /** So many left over on both sides can still be paired by their order. */
  private static final int MOST_LEFT = 2;

  /** With more left over in the original than this, nothing says which is meant. */
  private static final int MOST_UNSAID = 3;

  private static final double ALONE = 0.7;
  private static final double REPEATED = 0.6;

  private EquivalenceCheck() {}

  static Stream<Issue> check(Bead bead, Unnamed texts) {
    Equivalents equivalents = Equivalents.bundled();
    String chinese = texts.chinese();
    Map<String, List<Said>> originals = equivalents.inChinese(chinese);
    Map<String, List<Said>> translations =
        equivalents.inEnglish(texts.english(), originals.keySet());
    return translations.entrySet().stream()
        .flatMap(
            entry ->
                check(
                    bead,
                    chinese,
                    originals.getOrDefault(entry.getKey(), List.of()),
                    entry.getValue()));
  }

  private static Stream<Issue> check(
      Bead bead, String chinese, List<Said> originals, List<Said> translations) {
    int[] paired = pair(bead, originals, translations);
    List<Said> unsaid = new ArrayList<>();
    List<Said> wrong = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < originals.size(); i++) {
      if (paired[i] < 0) {
        unsaid.add(originals.get(i));
      } else {
        taken.add(paired[i]);
      }
    }
    String rest = without(chinese, originals);
    for (int j = 0; j < translations.size(); j++) {
      Said said = translations.get(j);
      if (!taken.contains(j) && said.rows().stream().noneMatch(row -> row.impliedBy(rest))) {
        wrong.add(said);
      }
    }
    if (wrong.isEmpty() || wrong.size() > MOST_LEFT || unsaid.size() > MOST_UNSAID) {
      return Stream.empty();
    }
    if (wrong.size() == unsaid.size()) {
      return IntStream.range(0, wrong.size())
          .mapToObj(i -> issue(bead, originals, unsaid.get(i), wrong.get(i)))
          .flatMap(Optional::stream);
    }
    return wrong.size() == 1
        ? nearest(bead, unsaid, wrong.get(0)).stream()
            .flatMap(meant -> issue(bead, originals, meant, wrong.get(0)).stream())
        : Stream.empty();
  }

  /** The one that stands as far into the original as the English does into the translation. */
  private static Optional<Said> nearest(Bead bead, List<Said> originals, Said translation) {
    double ratio = ratio(bead);
    return originals.stream()
        .min(
            Comparator.comparingDouble(
                said -> Math.abs(translation.begin() - said.begin() * ratio)));
  }

  private static double ratio(Bead bead) {
    return (double) bead.english().text().length() / Math.max(1, bead.chinese().text().length());
  }

  /** The original less what it says of the family. */
  private static String without(String chinese, List<Said> said) {
    StringBuilder rest = new StringBuilder(chinese);
    said.forEach(one -> rest.replace(one.begin(), one.end(), "_".repeat(one.end() - one.begin())));
    return rest.toString();
  }

  /**
   * Empty where the English only says a second time what it has said already, unless the original
   * word contains that one: 副部长 and 部长.
   */
  private static Optional<Issue> issue(Bead bead, List<Said> originals, Said meant, Said said) {
    boolean repeated =
        originals.stream().anyMatch(other -> !Collections.disjoint(other.rows(), said.rows()));
    boolean kindred =
        meant.rows().stream()
            .flatMap(row -> row.chinese().stream())
            .anyMatch(
                word ->
                    said.rows().stream()
                        .flatMap(row -> row.chinese().stream())
                        .anyMatch(word::contains));
    if (repeated && !kindred) {
      return Optional.empty();
    }
    Row row = meant.rows().iterator().next();
    return Optional.of(
        new Issue(
            bead.english().part(said.begin(), said.end()),
            Optional.of(bead.chinese().part(meant.begin(), meant.end())),
            "english.equivalent",
            row.correct(),
            repeated ? REPEATED : ALONE));
  }

  /**
   * The index of the translation of each original, -1 for none: as many pairs as can be (augmenting
   * paths), nearest first.
   */
  private static int[] pair(Bead bead, List<Said> originals, List<Said> translations) {
    int[] ofTranslation = new int[translations.size()];
    Arrays.fill(ofTranslation, -1);
    double ratio = ratio(bead);
    for (int i = 0; i < originals.size(); i++) {
      augment(i, originals, translations, ofTranslation, new boolean[translations.size()], ratio);
    }
    int[] ofOriginal = new int[originals.size()];
    Arrays.fill(ofOriginal, -1);
    for (int j = 0; j < ofTranslation.length; j++) {
      if (ofTranslation[j] >= 0) {
        ofOriginal[ofTranslation[j]] = j;
      }
    }
    return ofOriginal;
  }

  private static boolean augment(
      int original,
      List<Said> originals,
      List<Said> translations,
      int[] ofTranslation,
      boolean[] seen,
      double ratio) {
    Said said = originals.get(original);
    List<Integer> nearest =
        IntStream.range(0, translations.size())
            .filter(j -> !Collections.disjoint(said.rows(), translations.get(j).rows()))
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    (Integer j) -> Math.abs(translations.get(j).begin() - said.begin() * ratio)))
            .toList();
    for (int j : nearest) {
      if (!seen[j]) {
        seen[j] = true;
        if (ofTranslation[j] < 0
            || augment(ofTranslation[j], originals, translations, ofTranslation, seen, ratio)) {
          ofTranslation[j] = original;
          return true;
        }
      }
    }
    return false;
  }
}
