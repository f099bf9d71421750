package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Counties called by one character, with the other in brackets: 左（权）榆（社）武（乡）等县; those with the
 * reading of a character in brackets: 枞〔Zōng棕〕阳.
 */
final class BracketedNames {
  private static final Expression NAME =
      Expression.compile("\\p{IsHan}[（(]\\p{IsHan}[）)]|\\p{IsHan}〔[^〕]{1,10}〕\\p{IsHan}");

  private final PlaceNames names;

  BracketedNames(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    Search found = NAME.in(passage.text());
    while (found.find()) {
      boolean glossed = passage.at(found.start() + 1) == '〔';
      int second = glossed ? found.end() - 1 : found.start() + 2;
      String name = "" + passage.at(found.start()) + passage.at(second);
      boolean full = names.isFull(name);
      if (full || (names.isShort(name) && names.inUse(name, passage.date()))) {
        Form form = full ? Form.FULL : Form.SHORT;
        spans.put(new NameSpan(found.start(), found.end(), name, form));
      }
    }
  }
}
