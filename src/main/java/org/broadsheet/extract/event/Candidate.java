package org.broadsheet.extract.event;

import org.broadsheet.extract.event.Surroundings.Sort;
import org.broadsheet.extract.event.TriggerLexicon.Hit;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.text.Sentence;

/**
 * A trigger in its surroundings.
 *
 * @param tokens the words of its sentence
 * @param before the words of its clause before it, {@code after} those after it
 * @param neighbours the other triggers of its clause
 * @param surroundings what else its sentence names
 * @param earlier how often the article says the word before, {@code later} how often after
 * @param inShortReport its article's Chinese half is a short one
 */
record Candidate(
    Sentence sentence,
    Clause clause,
    Hit hit,
    Tokens tokens,
    String before,
    String after,
    Neighbours neighbours,
    Surroundings surroundings,
    int earlier,
    int later,
    boolean inShortReport) {

  /** Where the trigger stands, which tells the candidates of a sentence apart. */
  @Override
  public int hashCode() {
    return hit.begin();
  }

  /** Whether something of a sort stands before it in its clause. */
  boolean isAfter(Sort sort) {
    return surroundings.name(sort, clause.begin(), hit.begin());
  }

  /** Whether something of a sort stands after it in its clause. */
  boolean isBefore(Sort sort) {
    return surroundings.name(sort, hit.end(), clause.end());
  }

  /** Whether its clause names no place, body or person and its sentence no day and no figure. */
  boolean isBare() {
    int end = sentence.text().length();
    return !surroundings.name(Sort.ORGANIZATION, clause.begin(), clause.end())
        && !surroundings.name(Sort.PERSON, clause.begin(), clause.end())
        && !surroundings.name(Sort.PLACE, clause.begin(), clause.end())
        && !surroundings.name(Sort.DATE, 0, end)
        && !surroundings.name(Sort.DATELINE, 0, end)
        && !surroundings.name(Sort.FIGURE, 0, end);
  }

  /** Part of speech of the trigger's first word. */
  String tag() {
    return tokens.nature(hit.begin()).toString();
  }

  /**
   * Part of speech of the word before the trigger in its clause, empty at the clause's beginning.
   */
  String tagBefore() {
    return hit.begin() > clause.begin() ? tokens.nature(hit.begin() - 1).toString() : "";
  }

  /** Part of speech of the word right after the trigger, empty at the sentence's end. */
  String tagAfter() {
    boolean follows = hit.end() < sentence.text().length() && tokens.boundary(hit.end());
    return follows ? tokens.nature(hit.end()).toString() : "";
  }

  /** Verbs of the clause before the trigger. */
  int verbsBefore() {
    return verbs(clause.begin(), hit.begin());
  }

  private int verbs(int begin, int end) {
    int verbs = 0;
    for (int at = begin; at < end; at = Math.max(at + 1, tokens.end(at))) {
      verbs += tokens.nature(at).toString().equals("v") ? 1 : 0;
    }
    return verbs;
  }
}
