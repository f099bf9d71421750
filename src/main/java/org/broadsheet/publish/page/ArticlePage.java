package org.broadsheet.publish.page;

import java.util.List;

/**
 * An article as it is read: its texts side by side.
 *
 * @param headlines of each text, the original first
 * @param pairs stretches that render each other, in the order of the original
 * @param facts what it tells
 */
record ArticlePage(List<Headline> headlines, List<Pair> pairs, List<Fact> facts) {
  /** The head of one text. */
  record Headline(String lang, String headline, String date, String page, String section) {}

  /** A stretch of each text, in the order of the headlines; empty where one has nothing there. */
  record Pair(List<Side> sides) {}

  /** A stretch of one text. */
  record Side(String lang, List<Piece> pieces) {}

  /**
   * A fact.
   *
   * @param first code point at which its words begin
   * @param last code point before which they end
   */
  record Fact(Shown event, Shown type, String date, String label, String first, String last) {}
}
