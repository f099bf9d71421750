package org.broadsheet.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.broadsheet.extract.pattern.Expression;

/**
 * Finds the figures of a sentence; what is numbered and what only sounds like a number is left out.
 */
final class FigureScanner {
  private static final String STARTERS = "0123456789０１２３４５６７８９〇○零一二三四五六七八九两十百千万亿廿卅卌几数半";

  private static final Expression DECIMAL =
      Expression.compile("[一二三四五六七八九十百]点[〇○零一二三四五六七八九]+(?:[倍万亿斤吨元亩里米％%]|[个百千])");

  private final FigureReader reader = new FigureReader();
  private final SetPhrases phrases = SetPhrases.BUNDLED;

  /**
   * @param taken whether a position belongs to a date or a name
   */
  List<Figure> scan(String text, IntPredicate taken) {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int phrase = phraseAt(text, at);
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

  /** The length of a set phrase, 0 where it is only the beginning of a numeral, as 一点 of 一点八六倍. */
  private int phraseAt(String text, int at) {
    int phrase = phrases.lengthAt(text, at);
    return phrase > 0 && DECIMAL.at(text, at).isPresent() ? 0 : phrase;
  }
}
