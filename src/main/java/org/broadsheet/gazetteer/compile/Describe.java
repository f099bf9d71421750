package org.broadsheet.gazetteer.compile;

import java.util.Locale;
import org.broadsheet.gazetteer.DateNotation;

/** Facts in words, for the list of contradictions. */
final class Describe {
  private Describe() {}

  static String change(Fact fact) {
    String what = fact.change() == null ? "state" : fact.change().name().toLowerCase(Locale.ROOT);
    return DateNotation.format(fact.window().begin())
        + " "
        + what
        + (fact.from() == null ? "" : " from " + fact.from())
        + (fact.to() == null ? "" : " to " + fact.to());
  }

  static String segment(Segment segment) {
    return segment.seenFrom + ".." + segment.seenUntil + " under " + segment.parent;
  }
}
