package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence between stops, UTF-16 indexes.
 *
 * @param index counted from 0 within the sentence
 */
record Clause(int begin, int end, int index) {
  private static final String STOPS = "，；：。！？,;";

  static List<Clause> of(String sentence) {
    List<Clause> clauses = new ArrayList<>();
    int begin = 0;
    while (begin < sentence.length()) {
      int end = begin;
      while (end < sentence.length() && STOPS.indexOf(sentence.charAt(end)) < 0) {
        end++;
      }
      clauses.add(new Clause(begin, end, clauses.size()));
      begin = end + 1;
    }
    return clauses;
  }

  boolean contains(int index) {
    return begin <= index && index < end;
  }
}
