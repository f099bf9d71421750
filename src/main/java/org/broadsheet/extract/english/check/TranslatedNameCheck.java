package org.broadsheet.extract.english.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.pattern.Expression;

/**
 * Names of villages and communes rendered by what their characters mean: Green Grass Slope Commune
 * for 青草坡公社. Told by the last character, a feature of the land, where nothing spells the name.
 * Names that are watchwords (红旗, 东风) are rendered either way.
 */
final class TranslatedNameCheck {
  private static final double CONFIDENCE = 0.65;

  /** What the last characters of such names mean. */
  private static final Map<Character, String> FEATURES =
      Map.ofEntries(
          Map.entry('坡', "Slope|Hillside"),
          Map.entry('沟', "Gully|Ravine|Ditch|Gulch|Valley|Gorge"),
          Map.entry('湾', "Bay|Bend"),
          Map.entry('桥', "Bridge"),
          Map.entry('山', "Mountain|Hill|Mount"),
          Map.entry('岭', "Ridge|Mountain|Hill|Range"),
          Map.entry('河', "River|Stream"),
          Map.entry('塘', "Pond|Pool"),
          Map.entry('泉', "Spring|Springs|Fountain"),
          Map.entry('坪', "Flat|Ground|Terrace|Plain"),
          Map.entry('岗', "Ridge|Hillock|Mound|Post|Hill"),
          Map.entry('冈', "Ridge|Hillock|Mound|Hill"),
          Map.entry('洼', "Hollow|Depression|Lowland|Swamp|Marsh"),
          Map.entry('坝', "Dam|Dyke|Dike"),
          Map.entry('口', "Mouth|Pass|Gap|Port"),
          Map.entry('店', "Shop|Store|Inn"),
          Map.entry('铺', "Shop|Store"),
          Map.entry('寨', "Stockade|Fort|Fortress"),
          Map.entry('峪', "Valley|Ravine"),
          Map.entry('滩', "Beach|Shoal|Rapids"),
          Map.entry('井', "Well"),
          Map.entry('堡', "Fort|Fortress|Castle"),
          Map.entry('潭', "Pool|Pond"),
          Map.entry('湖', "Lake"),
          Map.entry('洞', "Cave"),
          Map.entry('崖', "Cliff"),
          Map.entry('石', "Stone|Rock"),
          Map.entry('树', "Tree|Trees"),
          Map.entry('屯', "Settlement|Camp"),
          Map.entry('营', "Camp|Barracks"));

  private static final Expression NAME =
      Expression.compile(
          "(?<name>\\p{IsHan}{1,2}(?<last>["
              + FEATURES.keySet().stream().map(String::valueOf).sorted().collect(joining())
              + "]))(?:人民公社|公社|生产大队|大队|村|乡|农业社|合作社|镇)(?!长)");

  private static final Expression TRANSLATED =
      Expression.compile(
          "(?:[A-Z][a-z]+[ -]){1,3}(?<last>[A-Z][a-z]+) (?:People's Commune|Commune|Production Brigade|Brigade|Village|Township|Town|Agricultural|Co-?operative)\\b");

  private TranslatedNameCheck() {}

  static Stream<Issue> check(Bead bead) {
    List<MatchResult> names = NAME.results(bead.chinese().text());
    return names.isEmpty() || !TRANSLATED.isIn(bead.english().text())
        ? Stream.empty()
        : names.stream().flatMap(name -> check(bead, name).stream());
  }

  private static Optional<Issue> check(Bead bead, MatchResult name) {
    int begin = name.start(1);
    int end = name.end(1);
    boolean spelt =
        bead.isSpelt(begin, end)
            || bead.isSpelt(begin, end - 1)
            || bead.isSpelt(begin + 1, end)
            || bead.isSpelt(begin + 1, end - 1);
    String feature = FEATURES.getOrDefault(name.group(2).charAt(0), "");
    return spelt
        ? Optional.empty()
        : TRANSLATED.results(bead.english().text()).stream()
            .filter(words -> words.group(1).matches(feature))
            .findFirst()
            .map(
                words ->
                    new Issue(
                        bead.english().part(words.start(), words.end()),
                        Optional.of(bead.chinese().part(begin, end)),
                        "english.translated-name",
                        NameForms.preferred(name.group(1)),
                        CONFIDENCE));
  }
}
