package org.broadsheet.gazetteer.compile;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;

/**
 * Pinyin and English forms of Chinese place names. Place names keep old readings that no dictionary
 * of words knows (六安 Lù'ān, 蔚县 Yù Xiàn) and established forms that pinyin does not give (Hohhot):
 * {@code romanisation.tsv} lists both.
 */
final class Romanisation {
  private static final String TABLE = "/org/broadsheet/gazetteer/facts/romanisation.tsv";

  private final Map<String, List<String>> readings = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  Romanisation() {
    InputStream stream = Objects.requireNonNull(Romanisation.class.getResourceAsStream(TABLE));
    try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        CSVParser rows = CodeTables.FORMAT.parse(reader)) {
      rows.forEach(
          row -> {
            String name = row.get("chinese");
            if (!row.get("pinyin").isEmpty()) {
              readings.put(name, List.of(row.get("pinyin").split(" ")));
            }
            if (!row.get("english").isEmpty()) {
              english.put(name, row.get("english"));
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The established English form of a name's stem, where it is not pinyin. */
  Optional<String> established(String stem) {
    return Optional.ofNullable(english.get(stem));
  }

  /** Syllables with tone marks, lower case; the longest listed beginning is read as listed. */
  List<String> syllables(String chinese) {
    for (int length = chinese.length(); length > 0; length--) {
      List<String> listed = readings.get(chinese.substring(0, length));
      if (listed != null) {
        return join(listed, read(chinese.substring(length)));
      }
    }
    return read(chinese);
  }

  /** One word: capital first, an apostrophe before a syllable that begins with a vowel. */
  static String word(List<String> syllables) {
    String joined =
        IntStream.range(0, syllables.size())
            .mapToObj(
                i -> (i > 0 && startsWithVowel(syllables.get(i)) ? "'" : "") + syllables.get(i))
            .collect(Collectors.joining());
    return joined.isEmpty()
        ? joined
        : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
  }

  /** Without tone marks; ü stays. */
  static String plain(String pinyin) {
    String decomposed = Normalizer.normalize(pinyin, Normalizer.Form.NFD);
    return Normalizer.normalize(
        decomposed.replaceAll("[\\u0300\\u0301\\u0304\\u030C]", ""), Normalizer.Form.NFC);
  }

  /** ASCII letters only, for an id: ü becomes u. */
  static String slug(List<String> syllables) {
    return Normalizer.normalize(String.join("", syllables), Normalizer.Form.NFD)
        .replaceAll("[^a-zA-Z]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> read(String chinese) {
    if (chinese.isEmpty()) {
      return List.of();
    }
    List<Pinyin> readings = HanLP.convertToPinyinList(chinese);
    return readings.stream()
        .filter(reading -> reading != Pinyin.none5)
        .map(Pinyin::getPinyinWithToneMark)
        .toList();
  }

  private static boolean startsWithVowel(String syllable) {
    return "aeo".indexOf(plain(syllable).charAt(0)) >= 0;
  }

  private static List<String> join(List<String> first, List<String> second) {
    String[] all = Arrays.copyOf(first.toArray(new String[0]), first.size() + second.size());
    for (int i = 0; i < second.size(); i++) {
      all[first.size() + i] = second.get(i);
    }
    return List.of(all);
  }
}
