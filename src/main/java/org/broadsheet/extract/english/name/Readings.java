package org.broadsheet.extract.english.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.article.Romanization;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Remembered;
import org.broadsheet.extract.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which a Chinese name may rightly be read: names keep readings that dictionaries of
 * words do not give, {@code readings.tsv} lists the characters that have several, and {@code
 * place-readings.tsv} the places, the people and the beginnings of given names that have one which
 * their characters would not tell.
 */
public final class Readings {
  private static final int MOST = 24;
  private static final Map<Integer, List<String>> OTHERS = others();

  private static final Phrases<List<String>> FIXED = fixed();

  private static final Remembered<List<List<String>>> OF_NAME = new Remembered<>(Readings::read);

  /** Filled as characters come up; as many as there are characters at most. */
  private static final AtomicReferenceArray<@Nullable List<String>> OF_ONE =
      new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

  private Readings() {}

  /** Every reading of one character. */
  public static List<String> of(char character) {
    List<String> known = OF_ONE.get(character);
    if (known != null) {
      return known;
    }
    List<String> readings =
        Stream.concat(
                Romanization.syllables(String.valueOf(character)).stream(),
                OTHERS.getOrDefault((int) character, List.of()).stream())
            .distinct()
            .toList();
    OF_ONE.set(character, readings);
    return readings;
  }

  /**
   * The readings of every character of a text; one alone in the names of {@code
   * place-readings.tsv}, and none for what is no Chinese character.
   */
  static List<List<String>> ofEach(String chinese) {
    List<List<String>> readings = new ArrayList<>(chinese.length());
    for (int i = 0; i < chinese.length(); i++) {
      readings.add(Han.is(chinese.charAt(i)) ? of(chinese.charAt(i)) : List.of());
    }
    fix(chinese, readings);
    return readings;
  }

  /** Sequences of pinyin syllables, the dictionary's own first. */
  public static List<List<String>> of(String chinese) {
    return OF_NAME.of(chinese);
  }

  /**
   * The one reading of the first characters of a name that has one of its own: {@code she} for the
   * first of 歙县; empty for other names.
   */
  static Optional<List<String>> beginning(String name, int length) {
    return FIXED.in(name).stream()
        .filter(hit -> hit.begin() == 0 && hit.end() == name.length())
        .map(hit -> hit.value().subList(0, length))
        .findFirst();
  }

  private static List<List<String>> read(String chinese) {
    List<String> dictionary = Romanization.syllables(chinese);
    int[] characters = chinese.codePoints().filter(Character::isIdeographic).toArray();
    if (characters.length != dictionary.size()) {
      return List.of(List.copyOf(dictionary));
    }
    List<List<String>> each = new ArrayList<>(characters.length);
    for (int i = 0; i < characters.length; i++) {
      List<String> others = OTHERS.getOrDefault(characters[i], List.of());
      each.add(Stream.concat(Stream.of(dictionary.get(i)), others.stream()).toList());
    }
    if (characters.length == chinese.length()) {
      fix(chinese, each);
    }
    Set<List<String>> readings = new LinkedHashSet<>();
    readings.add(each.stream().map(syllables -> syllables.get(0)).toList());
    for (int i = 0; i < each.size(); i++) {
      for (List<String> reading : List.copyOf(readings)) {
        for (String other : each.get(i)) {
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

  /** Leaves each character of the names that have a reading of their own just that one. */
  private static void fix(String chinese, List<List<String>> readings) {
    for (Phrases.Hit<List<String>> name : FIXED.in(chinese)) {
      for (int i = 0; i < name.value().size(); i++) {
        readings.set(name.begin() + i, List.of(name.value().get(i)));
      }
    }
  }

  private static Phrases<List<String>> fixed() {
    Map<String, List<String>> names = new TreeMap<>();
    Table.rows(Readings.class, "place-readings.tsv")
        .forEach(row -> names.put(row.get("name"), List.of(row.get("syllables").split(" "))));
    return new Phrases<>(names);
  }

  private static Map<Integer, List<String>> others() {
    Map<Integer, List<String>> others = new HashMap<>();
    for (CSVRecord row : Table.rows(Readings.class, "readings.tsv")) {
      others.put(row.get("character").codePointAt(0), Table.list(row.get("readings")));
    }
    return others;
  }
}
