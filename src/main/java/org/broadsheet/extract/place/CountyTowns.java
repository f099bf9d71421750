package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.gazetteer.UnitType;

/**
 * The town of a county by the county's bare name, where the text names the county as well: 武安|城.
 */
final class CountyTowns {
  /** What a town is named by, with the county's bare name before it. */
  static final String TOWN = "城";

  private static final Expression TOWN_ONLY = Expression.compile("城(?=[，。、；的后内外里中和与及]|$)");

  private final PlaceNames names;

  CountyTowns(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    for (NameSpan county : spans.all()) {
      if (county.form() == Form.SHORT
          && TOWN_ONLY.isAt(passage.text(), county.end())
          && isCounty(county.name())
          && isAlsoNamed(county.name(), passage, spans)) {
        String name = county.name() + TOWN;
        spans.put(new NameSpan(county.begin(), county.end() + 1, name, Form.SUFFIXED));
      }
    }
  }

  private static boolean isAlsoNamed(String county, Passage passage, Spans spans) {
    return spans.all().stream()
        .filter(other -> !TOWN_ONLY.isAt(passage.text(), other.end()))
        .anyMatch(
            other ->
                PlaceNaming.stem(other.name()).equals(county)
                    && !passage.inDateline(other.begin()));
  }

  /** 武安: a county of the time, though a city later. */
  private boolean isCounty(String name) {
    return names.matching(name).stream().anyMatch(match -> match.unit().type() == UnitType.COUNTY);
  }
}
