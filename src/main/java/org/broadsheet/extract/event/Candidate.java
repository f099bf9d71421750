package org.broadsheet.extract.event;

import org.broadsheet.extract.event.TriggerLexicon.Hit;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.text.Sentence;

/**
 * A trigger in its surroundings.
 *
 * @param tokens the words of its sentence
 * @param before the words of its clause before it, {@code after} those after it
 * @param rank how many triggers stand before it in its clause
 * @param strongBefore one of them is strong
 * @param figureAfter a figure stands after it in its clause
 * @param dated a date stands in its clause
 * @param named a place, body or person stands before it in its clause
 * @param inShortReport its article's Chinese half is a short one
 */
record Candidate(
    Sentence sentence,
    Clause clause,
    Hit hit,
    Tokens tokens,
    String before,
    String after,
    int rank,
    boolean strongBefore,
    boolean figureAfter,
    boolean dated,
    boolean named,
    boolean inShortReport) {
  /** Part of speech of the trigger's first word. */
  String tag() {
    return tokens.nature(hit.begin()).toString();
  }

  /** Part of speech of the word after the trigger in its clause, empty at the clause's end. */
  String tagAfter() {
    return hit.end() < clause.end() ? tokens.nature(hit.end()).toString() : "";
  }

  /**
   * Part of speech of the word before the trigger in its clause, empty at the clause's beginning.
   */
  String tagBefore() {
    return hit.begin() > clause.begin() ? tokens.nature(hit.begin() - 1).toString() : "";
  }

  /** Verbs of the clause before the trigger. */
  int verbsBefore() {
    return verbs(clause.begin(), hit.begin());
  }

  /** Whether another verb follows in the clause. */
  boolean verbsAfter() {
    return verbs(hit.end(), clause.end()) > 0;
  }

  /** Whether a verb follows the next 的: then the trigger belongs to an attribute of its subject. */
  boolean verbAfterOf() {
    int of = after.indexOf('的');
    return of >= 0 && verbs(hit.end() + of + 1, clause.end()) > 0;
  }

  private int verbs(int begin, int end) {
    int verbs = 0;
    for (int at = begin; at < end; at = Math.max(at + 1, tokens.end(at))) {
      verbs += tokens.nature(at).toString().equals("v") ? 1 : 0;
    }
    return verbs;
  }
}
