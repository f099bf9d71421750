package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.extract.text.Sentence;

/**
 * Takes back the bare names right after a province in which no unit of the name ever lay, 甘肃|河西 is
 * no county of Yunnan; and, but in headlines, those right after a county that never shared a
 * province with one of the name: 江都县|平坝地区 is flat land. Among rivers the name of a county that ends
 * like one is a river's.
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
              && names.isOfCountyRank(name.name())
              && spans
                  .endingAt(name.begin())
                  .filter(upper -> isElsewhere(passage, name, upper))
                  .isPresent();
      if (elsewhere) {
        spans.remove(name);
      }
    }
    scanAmongRivers(passage, spans);
  }

  /** 周武河、|新河: among rivers the bare name of a county that ends like one. */
  private static void scanAmongRivers(Passage passage, Spans spans) {
    for (NameSpan county : spans.all()) {
      boolean among =
          county.form() == Form.SHORT
              && Waters.isWater(county)
              && passage.at(county.begin() - 1) == '、'
              && spans
                  .endingAt(county.begin() - 1)
                  .filter(river -> river.form() == Form.SUFFIXED && Waters.isWater(river))
                  .isPresent();
      if (among) {
        spans.put(new NameSpan(county.begin(), county.end(), county.name(), Form.SUFFIXED));
      }
    }
  }

  private boolean isElsewhere(Passage passage, NameSpan name, NameSpan upper) {
    if (names.known().isCountry(upper.name()) && !upper.name().equals("中国")) {
      return true;
    }
    if (names.isProvince(upper.name())) {
      return !names.everLiesIn(name.name(), upper.name());
    }
    return names.isCountyOn(upper.name(), passage.date())
        && passage.sentence(name.begin()).part() == Sentence.Part.BODY
        && !names.mayShareAProvince(name.name(), upper.name());
  }
}
