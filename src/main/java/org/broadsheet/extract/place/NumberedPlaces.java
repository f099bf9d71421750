package org.broadsheet.extract.place;

import java.util.List;
import java.util.function.Predicate;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.text.Sentence;
import org.broadsheet.gazetteer.Level;
import org.jspecify.annotations.Nullable;

/**
 * 二区, 第三分区: under the county, city or base area that the report named last before them, a city far
 * before them only where no county was named; else under one of its headline.
 */
final class NumberedPlaces {
  /** Characters between a city and a numbered district of it: 郊区. */
  private static final int OUTSKIRTS = 2;

  /** 筑先县（即|聊城县）: another name of the county before. */
  private static final String THAT_IS = "（即";

  private NumberedPlaces() {}

  static Place named(Passage passage, NameSpan span, List<PlaceMention> before) {
    boolean headline = passage.sentence(span.begin()).part() != Sentence.Part.BODY;
    @Nullable Place parent =
        headline ? null : parent(passage, span, before, place -> isInBody(passage, place));
    return PlaceNaming.numbered(
        span.name(), parent == null ? parent(passage, span, before, place -> true) : parent);
  }

  private static boolean isInBody(Passage passage, PlaceMention place) {
    return passage.sentence(place.begin()).part() == Sentence.Part.BODY
        && !passage.inDateline(place.begin());
  }

  /**
   * @param counts whether a place before it is asked
   */
  private static @Nullable Place parent(
      Passage passage, NameSpan span, List<PlaceMention> before, Predicate<PlaceMention> counts) {
    boolean ofBaseArea = PlaceNaming.isOfBaseArea(span.name());
    Predicate<Place> seat = ofBaseArea ? PlaceNaming::isRegion : NumberedPlaces::hasDistricts;
    @Nullable Place parent = null;
    @Nullable Place onlyCity = null;
    for (PlaceMention mention : before) {
      boolean city =
          !ofBaseArea && isCity(mention.place()) && span.begin() - mention.end() <= OUTSKIRTS;
      boolean otherName = passage.startsWith(THAT_IS, mention.begin() - THAT_IS.length());
      boolean over = (seat.test(mention.place()) && !otherName) || city;
      if ((over || isCity(mention.place())) && counts.test(mention)) {
        parent = over ? mention.place() : parent;
        onlyCity = isCity(mention.place()) ? mention.place() : onlyCity;
      }
    }
    return parent == null && !ofBaseArea ? onlyCity : parent;
  }

  private static boolean hasDistricts(Place place) {
    return place.level() == Level.COUNTY && !place.unitType().equals("district");
  }

  private static boolean isCity(Place place) {
    return place.unitType().endsWith("city") || place.unitType().equals("municipality");
  }
}
