package org.broadsheet.extract.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.article.Romanization;
import org.broadsheet.extract.lexicon.Table;

/**
 * Every way in which a Chinese name may rightly be read: names keep readings that dictionaries of
 * words do not give, and {@code readings.tsv} lists the characters that have several.
 */
final class Readings {
  private static final int MOST = 24;
  private static final Map<Integer, List<String>> OTHERS = others();

  /** Filled as characters come up; as many as there are characters at most. */
  private static final Map<Character, List<String>> OF_ONE = new ConcurrentHashMap<>();

  private Readings() {}

  /** Every reading of one character. */
  static List<String> of(char character) {
    return OF_ONE.computeIfAbsent(
        character,
        key ->
            Stream.concat(
                    Romanization.syllables(String.valueOf(character)).stream(),
                    OTHERS.getOrDefault((int) character, List.of()).stream())
                .distinct()
                .toList());
  }

  /** Sequences of pinyin syllables, the dictionary's own first. */
  static List<List<String>> of(String chinese) {
    List<String> first = Romanization.syllables(chinese);
    Set<List<String>> readings = new LinkedHashSet<>();
    readings.add(first);
    int[] characters = chinese.codePoints().filter(Character::isIdeographic).toArray();
    if (characters.length != first.size()) {
      return List.of(first);
    }
    for (int i = 0; i < characters.length; i++) {
      List<String> others = OTHERS.getOrDefault(characters[i], List.of());
      for (List<String> reading : List.copyOf(readings)) {
        for (String other : others) {
          if (readings.size() < MOST) {
            List<String> changed = new ArrayList<>(reading);
            changed.set(i, other);
            readings.add(List.copyOf(changed));
          }
        }
      }
    }
    return List.copyOf(readings);
  }

  private static Map<Integer, List<String>> others() {
    Map<Integer, List<String>> others = new HashMap<>();
    for (CSVRecord row : Table.rows(Readings.class, "readings.tsv")) {
      others.put(row.get("character").codePointAt(0), Table.list(row.get("readings")));
    }
    return others;
  }
}
