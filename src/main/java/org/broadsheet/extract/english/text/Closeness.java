package org.broadsheet.extract.english.text;

import java.util.List;
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

  private double near(int chinese, int english, boolean before) {
    Anchor nearest = null;
    for (Anchor anchor : anchors) {
      boolean side = before ? anchor.chineseEnd() <= chinese : anchor.chineseBegin() > chinese;
      if (side && (nearest == null || gap(anchor, chinese) < gap(nearest, chinese))) {
        nearest = anchor;
      }
    }
    return nearest == null
        ? Double.MAX_VALUE
        : Math.abs(english - nearest.englishBegin() - (chinese - nearest.chineseBegin()) * ratio);
  }

  private static int gap(Anchor anchor, int chinese) {
    return Math.abs(anchor.chineseBegin() - chinese);
  }
}
