package org.broadsheet.extract.person;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.organization.OrganizationMention;
import org.broadsheet.extract.place.Places;

/** Where a passage names places and bodies, which no person's name may cut. */
final class OtherNames {
  /** Bodies that bear the name of who leads them: 池田内阁. */
  private static final List<String> BEARS_A_NAME =
      List.of("内阁", "政府", "集团", "合作社", "互助组", "变工组", "农业社");

  private final Places places;
  private final TreeMap<Integer, Integer> bodies = new TreeMap<>();

  OtherNames(Passage passage, Places places, List<OrganizationMention> bodies) {
    this.places = places;
    for (OrganizationMention body : bodies) {
      String name = passage.text().substring(body.begin(), body.end());
      if (BEARS_A_NAME.stream().noneMatch(name::endsWith)) {
        this.bodies.put(body.begin(), body.end());
      }
    }
  }

  /**
   * Whether a stretch shares characters with a body's name that does not lie after its first: 胡鞍钢.
   */
  boolean overlapsBody(int begin, int end) {
    Map.Entry<Integer, Integer> last = bodies.lowerEntry(end);
    return last != null
        && last.getValue() > begin
        && (last.getKey() <= begin || last.getValue() > end);
  }

  /** The same for a body's or a place's name: 周仁川 is no town. */
  boolean overlaps(int begin, int end) {
    return overlapsBody(begin, end) || places.overlaps(begin, begin + 1) || cutsPlace(end);
  }

  boolean followsAPlace(int begin) {
    return places.endingAt(begin).isPresent();
  }

  private boolean cutsPlace(int end) {
    return places.overlaps(end - 1, end) && places.endingAt(end).isEmpty();
  }

  /** Whether a place's name covers a stretch wholly. */
  boolean isPlace(int begin, int end) {
    return places.mentions().stream()
        .anyMatch(place -> place.begin() <= begin && place.end() >= end);
  }
}
