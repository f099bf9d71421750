package org.broadsheet.extract.place;

import java.util.List;
import java.util.function.Predicate;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.gazetteer.Level;

/** 二区, 第三分区: under the county, city or base area that was named last before them. */
final class NumberedPlaces {
  /** Characters between a city and a numbered district of it: 郊区. */
  private static final int OUTSKIRTS = 2;

  /** 筑先县（即|聊城县）: another name of the county before. */
  private static final String THAT_IS = "（即";

  private NumberedPlaces() {}

  static Place named(Passage passage, NameSpan span, List<PlaceMention> before) {
    boolean ofBaseArea = PlaceNaming.isOfBaseArea(span.name());
    Predicate<Place> seat =
        ofBaseArea ? place -> PlaceNaming.isRegion(place) : place -> place.level() == Level.COUNTY;
    Place parent = null;
    for (PlaceMention mention : before) {
      boolean city =
          !ofBaseArea
              && mention.place().unitType().endsWith("city")
              && span.begin() - mention.end() <= OUTSKIRTS;
      boolean otherName = passage.startsWith(THAT_IS, mention.begin() - THAT_IS.length());
      if ((seat.test(mention.place()) && !otherName) || city) {
        parent = mention.place();
      }
    }
    return PlaceNaming.numbered(span.name(), parent);
  }
}
