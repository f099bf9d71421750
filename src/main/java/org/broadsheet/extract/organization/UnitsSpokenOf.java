package org.broadsheet.extract.organization;

import java.util.Optional;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;
import org.broadsheet.gazetteer.Level;

/** The unit that a paragraph speaks of, where what it founds stands. */
final class UnitsSpokenOf {
  private UnitsSpokenOf() {}

  /** The last unit of the gazetteer, no country, that the paragraph named before an offset. */
  static Optional<PlaceMention> before(Passage passage, Places places, int offset) {
    int paragraph = passage.sentence(offset).paragraph();
    return places.before(offset).stream()
        .filter(place -> passage.sentence(place.begin()).paragraph() == paragraph)
        .filter(place -> place.place().level() != Level.NONE)
        .filter(place -> !place.place().unitType().equals("country"))
        .filter(place -> place.place().linked().isPresent())
        .filter(place -> !isInAWord(passage, places, place))
        .findFirst();
  }

  /** 周|新民: a short name behind a character that leads to no place. */
  private static boolean isInAWord(Passage passage, Places places, PlaceMention place) {
    char before = passage.at(place.begin() - 1);
    return place.end() - place.begin() == 2
        && Han.is(before)
        && "在于到至由从向和与的".indexOf(before) < 0
        && places.endingAt(place.begin()).isEmpty();
  }
}
