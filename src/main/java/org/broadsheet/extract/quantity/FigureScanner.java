package org.broadsheet.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the figures of a sentence; what is numbered and what only sounds like a number is left out.
 */
final class FigureScanner {
  private static final String STARTERS = "0123456789０１２３４５６７８９〇○零一二三四五六七八九两十百千万亿廿卅卌几数半";

  private final FigureReader reader = new FigureReader();
  private final SetPhrases phrases = SetPhrases.BUNDLED;

  /**
   * @param taken whether a position belongs to a date or a name
   */
  List<Figure> scan(String text, IntPredicate taken) {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int phrase = phrases.lengthAt(text, at);
      boolean mayBegin = STARTERS.indexOf(text.charAt(at)) >= 0 && !taken.test(at);
      if (phrase > 0 || !mayBegin) {
        at += Math.max(1, phrase);
        continue;
      }
      FigureReader.Outcome outcome = reader.at(text, at);
      if (outcome.figure() != null) {
        figures.add(outcome.figure());
      }
      at = Math.max(at + 1, outcome.end());
    }
    return figures;
  }
}
