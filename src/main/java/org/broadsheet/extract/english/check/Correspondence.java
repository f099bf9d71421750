package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.align.Unnamed;
import org.broadsheet.extract.english.check.Equivalents.Family;
import org.broadsheet.extract.english.check.Equivalents.Said;
import org.broadsheet.extract.english.text.Closeness;
import org.broadsheet.extract.english.text.Closeness.Anchor;

/**
 * Which words of a sentence pair belong together: its names, its numbers, and what both languages
 * say of each family of equivalents.
 *
 * @param families the pairs of each family that both languages have words of
 */
record Correspondence(List<SaidPairs> families, Closeness closeness) {
  Correspondence {
    families = List.copyOf(families);
  }

  static Correspondence of(
      Bead bead, Unnamed texts, List<Rendering> renderings, BeadNumbers numbers) {
    Equivalents equivalents = Equivalents.bundled();
    Map<Family, List<Said>> originals = equivalents.inChinese(texts.chinese());
    double ratio = (double) bead.english().text().length() / Math.max(1, texts.chinese().length());
    List<SaidPairs> families = new ArrayList<>();
    equivalents
        .inEnglish(texts.english(), originals.keySet())
        .forEach(
            (family, translations) ->
                families.add(
                    SaidPairs.of(originals.getOrDefault(family, List.of()), translations, ratio)));
    List<Anchor> anchors = new ArrayList<>();
    renderings.stream()
        .flatMap(rendering -> anchor(bead, rendering).stream())
        .forEach(anchors::add);
    families.forEach(pairs -> anchors.addAll(pairs.anchors()));
    NumberAnchors.in(numbers).forEach(anchors::add);
    return new Correspondence(families, new Closeness(anchors, ratio));
  }

  private static Optional<Anchor> anchor(Bead bead, Rendering rendering) {
    return rendering
        .original()
        .map(
            original ->
                new Anchor(
                    bead.chinese().index(original.begin()),
                    bead.chinese().index(original.end()),
                    rendering.surface().begin(),
                    rendering.surface().end()));
  }
}
