package org.broadsheet.extract.person;

import java.util.NavigableMap;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.person.TitleFinder.Title;

/** Whether a name can stand between two offsets of a passage that has titles, places and bodies. */
final class NameEdges {
  private final NameShape shape;
  private final Passage passage;
  private final OtherNames others;
  private final NavigableMap<Integer, Title> titles;

  NameEdges(
      NameShape shape, Passage passage, OtherNames others, NavigableMap<Integer, Title> titles) {
    this.shape = shape;
    this.passage = passage;
    this.others = others;
    this.titles = titles;
  }

  /** Whether a stretch before a title or sign is a name, and neither a place nor in a body. */
  boolean isName(int begin, int end) {
    return shape.fills(passage, begin, end, Evidence.ADDRESS.odds()) && isFree(begin, end);
  }

  /** Whether a stretch is neither a place nor in the name of a body. */
  boolean isFree(int begin, int end) {
    return !others.isPlace(begin, end) && !others.overlapsBody(begin, end);
  }

  /** Whether a place's name ends where a name would begin. */
  boolean followsAPlace(int begin) {
    return others.followsAPlace(begin);
  }

  /**
   * Whether a name can begin at an offset: after a mark, a title, or a word that goes before names.
   */
  boolean starts(int begin) {
    char before = passage.at(begin - 1);
    return (!NameShape.isHan(before) && !NameShape.isPoint(before))
        || titles.containsKey(begin)
        || (passage.tokens().boundary(begin) && "和与同由对向据了为之出是，及、请在给跟让听举选命".indexOf(before) >= 0);
  }

  /** 向|朗伊总理, where the text also has 戴维·朗伊. */
  boolean beginsWithPreposition(int begin, int end) {
    return "向当对与由同给被让".indexOf(passage.at(begin)) >= 0
        && passage.text().contains("·" + passage.text().substring(begin + 1, end));
  }
}
