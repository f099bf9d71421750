package org.broadsheet.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One fact, judged.
 *
 * @param label the fact in a few words, for the lists of what was missed and what was too much
 * @param confidence what the extractor gave it, between 0 and 1; {@code null} for a missed fact and
 *     for kinds that carry none
 */
public record Judgement(Kind kind, Verdict verdict, String label, @Nullable Double confidence) {
  static Judgement right(Kind kind, String label) {
    return new Judgement(kind, Verdict.RIGHT, label, null);
  }

  static Judgement missed(Kind kind, String label) {
    return new Judgement(kind, Verdict.MISSED, label, null);
  }

  static Judgement extra(Kind kind, String label) {
    return new Judgement(kind, Verdict.EXTRA, label, null);
  }
}
