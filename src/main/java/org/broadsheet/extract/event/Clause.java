package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence between stops, UTF-16 indexes.
 *
 * @param index counted from 0 within the sentence
 */
record Clause(int begin, int end, int index) {
  private static final Pattern STOP = Pattern.compile("[，；：。！？,;]");

  static List<Clause> of(String sentence) {
    List<Clause> clauses = new ArrayList<>();
    Matcher stop = STOP.matcher(sentence);
    int begin = 0;
    while (begin < sentence.length()) {
      int end = stop.find() ? stop.start() : sentence.length();
      clauses.add(new Clause(begin, end, clauses.size()));
      begin = end + 1;
    }
    return clauses;
  }

  boolean contains(int index) {
    return begin <= index && index < end;
  }
}
