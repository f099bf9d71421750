package org.broadsheet.evaluate;

/**
 * One fact, judged.
 *
 * @param label the fact in a few words, for the lists of what was missed and what was too much
 * @param grounds of a found fact
 */
public record Judgement(Kind kind, Verdict verdict, String label, Grounds grounds) {
  static Judgement right(Kind kind, String label) {
    return new Judgement(kind, Verdict.RIGHT, label, Grounds.NONE);
  }

  static Judgement missed(Kind kind, String label) {
    return new Judgement(kind, Verdict.MISSED, label, Grounds.NONE);
  }

  static Judgement extra(Kind kind, String label) {
    return new Judgement(kind, Verdict.EXTRA, label, Grounds.NONE);
  }
}
