package org.broadsheet.extract.place;

import java.util.Set;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * 。垣曲|前个时期: the bare name of a county that no word explains, at the beginning of a clause in a text
 * that names others of its prefecture or province.
 */
final class CountyAmongNeighbours {
  private CountyAmongNeighbours() {}

  static boolean is(PlaceNames names, Passage passage, Spans spans, NameSpan span) {
    boolean alone =
        names.isCounty(span.name())
            && !Han.is(passage.at(span.begin() - 1))
            && isOfSingleCharacters(passage, span);
    Set<String> above = alone ? names.above(span.name()) : Set.of();
    return alone
        && spans.all().stream()
            .filter(other -> other.form() == Form.SHORT || other.form() == Form.FULL)
            .anyMatch(
                other ->
                    above.contains(PlaceNaming.stem(other.name()))
                        || names.above(other.name()).stream().anyMatch(above::contains));
  }

  private static boolean isOfSingleCharacters(Passage passage, NameSpan span) {
    for (int at = span.begin(); at < span.end(); at++) {
      if (!passage.tokens().isWord(at, at + 1) || NameStart.stops(passage.at(at))) {
        return false;
      }
    }
    return true;
  }
}
