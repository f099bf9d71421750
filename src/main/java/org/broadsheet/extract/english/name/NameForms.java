package org.broadsheet.extract.english.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.english.text.Word;
import org.broadsheet.extract.lexicon.Remembered;
import org.broadsheet.extract.lexicon.Table;

/**
 * How a Chinese name is rightly written in English: its established form ({@code
 * established-places.tsv}, {@code established-people.tsv}), pinyin, or the older romanisation.
 */
public final class NameForms {
  private static final String PLACES = "established-places.tsv";
  private static final String PEOPLE = "established-people.tsv";
  private static final Map<String, List<String>> ESTABLISHED = established();

  private static final Map<String, String> CHINESE = chinese();

  private static final Remembered<Set<String>> LETTERS = new Remembered<>(NameForms::allLetters);
  private static final Remembered<Set<String>> PINYIN = new Remembered<>(NameForms::allPinyin);

  private NameForms() {}

  /** The established English forms of a name, the preferred one first; empty for most names. */
  public static List<String> established(String chinese) {
    return ESTABLISHED.getOrDefault(chinese, List.of());
  }

  /** The Chinese name of the place that an established English form stands for. */
  public static Optional<String> chinese(String english) {
    return Optional.ofNullable(CHINESE.get(Word.letters(english)));
  }

  /** The form to print: established, else pinyin as one word. */
  public static String preferred(String chinese) {
    List<String> known = established(chinese);
    return known.isEmpty() ? word(Readings.of(chinese).get(0)) : known.get(0);
  }

  /** The form to print of a name without its type, read as it is in the name: She for 歙县. */
  static String preferred(String name, String stem) {
    List<String> known = established(stem);
    return known.isEmpty()
        ? Readings.beginning(name, stem.length())
            .map(NameForms::word)
            .orElseGet(() -> preferred(stem))
        : known.get(0);
  }

  /** The letters of every right form, see {@link Word#letters(String)}; the preferred one first. */
  public static Set<String> letters(String chinese) {
    return LETTERS.of(chinese);
  }

  private static Set<String> allLetters(String chinese) {
    Set<String> forms = new LinkedHashSet<>();
    established(chinese).forEach(form -> forms.add(Word.letters(form)));
    List<List<String>> readings = Readings.of(chinese);
    for (List<String> reading : readings) {
      forms.add(String.join("", reading));
    }
    for (List<String> reading : readings) {
      forms.add(reading.stream().map(WadeGiles::of).collect(Collectors.joining()));
    }
    return Collections.unmodifiableSet(forms);
  }

  /** The letters of every right form of a name without its type, read as it is in the name. */
  public static Set<String> letters(String name, String stem) {
    Optional<List<String>> own = Readings.beginning(name, stem.length());
    if (own.isEmpty()) {
      return letters(stem);
    }
    Set<String> forms = new LinkedHashSet<>();
    established(stem).forEach(form -> forms.add(Word.letters(form)));
    forms.add(String.join("", own.get()));
    forms.add(own.get().stream().map(WadeGiles::of).collect(Collectors.joining()));
    return forms;
  }

  /** The letters of the pinyin forms of a name without its type, read as it is in the name. */
  public static Set<String> pinyin(String name, String stem) {
    return Readings.beginning(name, stem.length())
        .map(own -> Set.of(String.join("", own)))
        .orElseGet(() -> pinyin(stem));
  }

  /** The letters of the pinyin forms alone, the dictionary's first. */
  public static Set<String> pinyin(String chinese) {
    return PINYIN.of(chinese);
  }

  private static Set<String> allPinyin(String chinese) {
    Set<String> forms = new LinkedHashSet<>();
    for (List<String> reading : Readings.of(chinese)) {
      forms.add(String.join("", reading));
    }
    return Collections.unmodifiableSet(forms);
  }

  /** One word: capital first, an apostrophe before a syllable that begins with a vowel. */
  static String word(List<String> syllables) {
    String joined =
        IntStream.range(0, syllables.size())
            .mapToObj(
                i ->
                    (i > 0 && "aeo".indexOf(syllables.get(i).charAt(0)) >= 0 ? "'" : "")
                        + syllables.get(i))
            .collect(Collectors.joining());
    return capitalised(joined);
  }

  /** A Chinese person's name in pinyin: surname, then the given name as one word. */
  public static Optional<String> person(String chinese) {
    List<String> syllables = Readings.of(chinese).get(0);
    int surname = Surnames.length(chinese);
    if (surname == 0 || syllables.size() <= surname || syllables.size() > surname + 2) {
      return Optional.empty();
    }
    List<String> read = surname == 1 ? Surnames.readings(chinese) : List.of();
    return Optional.of(
        word(read.isEmpty() ? syllables.subList(0, surname) : read.subList(0, 1))
            + " "
            + word(syllables.subList(surname, syllables.size())));
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /**
   * Places by the letters of their forms; where one stands for several, the row that comes first in
   * the table.
   */
  private static Map<String, String> chinese() {
    Map<String, String> names = new HashMap<>();
    for (CSVRecord row : Table.rows(NameForms.class, PLACES)) {
      for (String form : Table.list(row.get("english"))) {
        names.putIfAbsent(Word.letters(form), row.get("chinese"));
      }
    }
    return names;
  }

  private static Map<String, List<String>> established() {
    Map<String, List<String>> names = new HashMap<>();
    for (String table : List.of(PLACES, PEOPLE)) {
      Table.rows(NameForms.class, table)
          .forEach(row -> names.put(row.get("chinese"), Table.list(row.get("english"))));
    }
    return names;
  }
}
