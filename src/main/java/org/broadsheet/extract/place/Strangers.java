package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Takes back the bare names right after a province in which no unit of the name ever lay: 甘肃|河西 is
 * no county of Yunnan.
 */
final class Strangers {
  private final PlaceNames names;

  Strangers(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    for (NameSpan name : spans.all()) {
      boolean elsewhere =
          name.form() == Form.SHORT
              && names.isCounty(name.name())
              && spans
                  .endingAt(name.begin())
                  .filter(upper -> names.isProvince(upper.name()))
                  .filter(upper -> !names.everLiesIn(name.name(), upper.name()))
                  .isPresent();
      if (elsewhere) {
        spans.remove(name);
      }
    }
  }
}
