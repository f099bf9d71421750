package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/** Counties called by one character, with the other in brackets: 左（权）榆（社）武（乡）等县. */
final class BracketedNames {
  private static final Expression NAME = Expression.compile("\\p{IsHan}[（(]\\p{IsHan}[）)]");

  private final PlaceNames names;

  BracketedNames(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    Search found = NAME.in(passage.text());
    while (found.find()) {
      String name = "" + passage.at(found.start()) + passage.at(found.start() + 2);
      boolean full = names.isFull(name);
      if (full || (names.isShort(name) && names.inUse(name, passage.date()))) {
        Form form = full ? Form.FULL : Form.SHORT;
        spans.put(new NameSpan(found.start(), found.end(), name, form));
      }
    }
  }
}
