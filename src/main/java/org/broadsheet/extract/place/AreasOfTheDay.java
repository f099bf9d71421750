package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.extract.lexicon.Passage;

/** The special districts that 某某地区 means on a day on which no unit was called so. */
final class AreasOfTheDay {
  private static final String DISTRICT = "地区";

  private final PlaceNames names;
  private final Passage passage;
  private final LocalDate day;

  /**
   * @param day on which the gazetteer is asked
   */
  AreasOfTheDay(PlaceNames names, Passage passage, LocalDate day) {
    this.names = names;
    this.passage = passage;
    this.day = day;
  }

  /**
   * 哈密地区 before there was a unit of that name: the 哈密专区 that the text names or that stood on the
   * day; in a text on 沈阳市 its 沈阳地区 is what lies round the city.
   */
  Optional<Place> of(NameSpan span, Map<String, Place> byStem) {
    boolean written = span.name().endsWith(DISTRICT);
    String name = written ? span.name() : span.name() + DISTRICT;
    boolean spokenOf = written || passage.startsWith(DISTRICT, span.end());
    if (!spokenOf || !names.matching(name, day).isEmpty()) {
      return Optional.empty();
    }
    String stem = PlaceNaming.stem(name);
    Optional<Place> named = Optional.ofNullable(byStem.get(stem));
    if (named.filter(place -> place.name().endsWith("市")).isPresent()) {
      return Optional.empty();
    }
    return named
        .filter(place -> place.unitType().equals("special-district"))
        .or(
            () ->
                names.matching(stem + "专区", day).stream()
                    .findFirst()
                    .map(match -> PlaceNaming.of(match.unit())));
  }
}
