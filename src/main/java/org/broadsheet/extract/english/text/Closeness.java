package org.broadsheet.extract.english.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How far English words are from where a Chinese word would stand in the translation, judged by
 * what is said in both languages around it.
 *
 * @param ratio of the length of the English to that of the Chinese
 */
public record Closeness(List<Anchor> anchors, double ratio) {
  public Closeness {
    anchors = List.copyOf(anchors);
  }

  /** Words and what renders them; UTF-16 indexes into the texts of a bead. */
  public record Anchor(int chineseBegin, int chineseEnd, int englishBegin, int englishEnd) {}

  /** In characters of the English: by the nearest anchor on either side, or by the whole length. */
  public double distance(int chinese, int english) {
    return DoubleStream.of(
            Math.abs(english - chinese * ratio),
            near(chinese, english, true),
            near(chinese, english, false))
        .min()
        .orElseThrow();
  }

  /**
   * About where in the English a place in the Chinese is rendered: as far between the renderings of
   * what stands before and after it, or the ends of the texts, where these keep their order, else
   * beside the nearer of them; on the same side of the clause marks next to them.
   */
  public int expected(int chinese, String original, String translation) {
    Anchor left = nearest(chinese, true).orElse(new Anchor(0, 0, 0, 0));
    Anchor right =
        nearest(chinese, false)
            .orElse(
                new Anchor(
                    original.length(),
                    original.length(),
                    translation.length(),
                    translation.length()));
    int before = chinese - left.chineseEnd();
    int after = right.chineseBegin() - chinese;
    if (left.englishEnd() > right.englishBegin()) {
      return before <= after ? left.englishBegin() : right.englishBegin();
    }
    int gap = right.englishBegin() - left.englishEnd();
    return ClauseMarks.keepSide(
        left.englishEnd() + gap * before / Math.max(1, before + after),
        ClauseMarks.isIn(original, left.chineseEnd(), chinese),
        ClauseMarks.isIn(original, chinese, right.chineseBegin()),
        translation,
        left.englishEnd(),
        right.englishBegin());
  }

  private double near(int chinese, int english, boolean before) {
    return nearest(chinese, before)
        .map(
            anchor ->
                Math.abs(
                    english - anchor.englishBegin() - (chinese - anchor.chineseBegin()) * ratio))
        .orElse(Double.MAX_VALUE);
  }

  private Optional<Anchor> nearest(int chinese, boolean before) {
    Anchor nearest = null;
    for (Anchor anchor : anchors) {
      boolean side = before ? anchor.chineseEnd() <= chinese : anchor.chineseBegin() > chinese;
      if (side && (nearest == null || gap(anchor, chinese) < gap(nearest, chinese))) {
        nearest = anchor;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static int gap(Anchor anchor, int chinese) {
    return Math.abs(anchor.chineseBegin() - chinese);
  }
}
