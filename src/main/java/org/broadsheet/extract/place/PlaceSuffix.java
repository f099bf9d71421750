package org.broadsheet.extract.place;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.gazetteer.UnitType;

/**
 * A suffix that makes a name of the words before it: 公社, 村, 水库.
 *
 * @param longest characters its stem may have
 */
record PlaceSuffix(String text, UnitType type, int longest) {
  /** All of them, longer ones first. */
  static final List<PlaceSuffix> ALL =
      Table.rows(PlaceSuffix.class, "suffixes.tsv").stream()
          .map(
              row ->
                  new PlaceSuffix(
                      row.get("suffix"),
                      UnitType.valueOf(row.get("type")),
                      Integer.parseInt(row.get("longest"))))
          .sorted(Comparator.comparingInt(suffix -> -suffix.text().length()))
          .toList();

  private static final Pattern DISTRICT = Pattern.compile("(?<![地山])区$");

  private static final Phrases<PlaceSuffix> PHRASES =
      new Phrases<>(ALL.stream().collect(Collectors.toMap(PlaceSuffix::text, suffix -> suffix)));

  /** The longest suffix at each offset of a text that has one. */
  static NavigableMap<Integer, PlaceSuffix> in(String text) {
    NavigableMap<Integer, PlaceSuffix> longest = new TreeMap<>();
    for (Phrases.Hit<PlaceSuffix> hit : PHRASES.in(text)) {
      longest.merge(
          hit.begin(),
          hit.value(),
          (one, other) -> one.text().length() > other.text().length() ? one : other);
    }
    return longest;
  }

  /** Whether a word is one of the suffixes itself: 平原, which is a county's name too. */
  static boolean isOne(String word) {
    return ALL.stream().anyMatch(suffix -> word.equals(suffix.text()));
  }

  /** Whether a name has one of the suffixes. */
  static boolean ends(String name) {
    return ALL.stream().anyMatch(suffix -> name.endsWith(suffix.text()));
  }

  /**
   * The type that the end of a name tells, {@link UnitType#OTHER_PLACE} where it tells none. A
   * district's suffix needs a county or city before the name, so it is not among {@link #ALL}.
   */
  static UnitType typeOf(String name) {
    return ALL.stream()
        .filter(suffix -> name.endsWith(suffix.text()))
        .map(PlaceSuffix::type)
        .findFirst()
        .orElse(DISTRICT.matcher(name).find() ? UnitType.DISTRICT : UnitType.OTHER_PLACE);
  }
}
