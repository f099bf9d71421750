package org.broadsheet.extract.place;

import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Takes back the greater regions that are directions from the place before them: 丰县|西南, 首都|东北. A
 * country has such regions: 中国|西南.
 */
final class Directions {
  private static final Pattern DIRECTION = Pattern.compile("[东西][南北]");

  private static final String CAPITAL = "首都";

  private final PlaceNames names;

  Directions(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    for (NameSpan region : spans.all()) {
      boolean direction = region.form() == Form.KNOWN && DIRECTION.matcher(region.name()).matches();
      if (direction && followsATown(passage, spans, region.begin())) {
        spans.remove(region);
      }
    }
  }

  private boolean followsATown(Passage passage, Spans spans, int begin) {
    Optional<NameSpan> before = spans.endingAt(begin);
    return passage.startsWith(CAPITAL, begin - CAPITAL.length())
        || before.filter(place -> !names.known().isCountry(place.name())).isPresent();
  }
}
