package org.broadsheet.extract.english.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.broadsheet.extract.english.alone.EnglishPlaces.FoundPlace;
import org.jspecify.annotations.Nullable;

/**
 * What an English text that has no Chinese beside it tells of places that lie in one another:
 * {@code X County, Y Province}, {@code in Y's X County}, {@code X and Z counties of Y Prefecture}.
 */
final class EnglishHierarchy {
  /** Higher levels first; a place only lies in one of a smaller number. */
  private static final Map<String, Integer> RANKS =
      Map.ofEntries(
          Map.entry("province", 1),
          Map.entry("autonomous-region", 1),
          Map.entry("municipality", 1),
          Map.entry("special-district", 2),
          Map.entry("prefecture", 2),
          Map.entry("autonomous-prefecture", 2),
          Map.entry("prefecture-level-city", 3),
          Map.entry("city", 3),
          Map.entry("county", 4),
          Map.entry("banner", 4),
          Map.entry("district", 5),
          Map.entry("township", 6),
          Map.entry("commune", 6),
          Map.entry("brigade", 7));

  /** Types that annotations call other places. */
  private static final Map<String, Integer> OTHERS = Map.of("League", 2, "Village", 7);

  private static final Pattern INSIDE =
      Pattern.compile("(?:,|,? (?:in|of|under))(?: the| [a-z]+ern)? |, ");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s? (?:[a-z]+ )?");
  private static final Pattern LISTED = Pattern.compile(", |,? and ");

  private EnglishHierarchy() {}

  /** Two places by their index; the child lies in the parent. */
  record Link(int child, int parent) {}

  /**
   * @param places of the text, in order
   */
  static List<Link> in(String text, List<FoundPlace> places) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i + 1 < places.size(); i++) {
      FoundPlace left = places.get(i);
      FoundPlace right = places.get(i + 1);
      String between = text.substring(left.end(), right.begin());
      if (isBelow(left, right) && INSIDE.matcher(between).matches()) {
        links.add(new Link(i, i + 1));
        for (int j = i; j > 0 && isListed(text, places.get(j - 1), places.get(j)); j--) {
          links.add(new Link(j - 1, i + 1));
        }
      } else if (isBelow(right, left) && POSSESSIVE.matcher(between).matches()) {
        links.add(new Link(i + 1, i));
        for (int j = i + 1;
            j + 1 < places.size() && isListed(text, places.get(j), places.get(j + 1));
            j++) {
          links.add(new Link(j + 1, i));
        }
      }
    }
    return links;
  }

  /** Whether two places of one level stand side by side in a list. */
  private static boolean isListed(String text, FoundPlace left, FoundPlace right) {
    OptionalInt rank = rank(left);
    return rank.isPresent()
        && rank.equals(rank(right))
        && LISTED.matcher(text.substring(left.end(), right.begin())).matches();
  }

  private static boolean isBelow(FoundPlace child, FoundPlace parent) {
    OptionalInt lower = rank(child);
    OptionalInt upper = rank(parent);
    return lower.isPresent() && upper.isPresent() && lower.getAsInt() > upper.getAsInt();
  }

  private static OptionalInt rank(FoundPlace place) {
    String last = place.name().substring(place.name().lastIndexOf(' ') + 1);
    @Nullable Integer rank = OTHERS.get(last);
    String type =
        place.units().size() == 1
            ? place.units().get(0).type().annotation()
            : String.valueOf(place.unitType());
    Integer known = rank != null ? rank : RANKS.get(type);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }
}
