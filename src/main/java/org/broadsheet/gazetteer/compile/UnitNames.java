package org.broadsheet.gazetteer.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.EthnicNames;
import org.broadsheet.gazetteer.ShortNames;
import org.broadsheet.gazetteer.UnitType;

/**
 * The forms of one unit's name.
 *
 * @param english established form or pinyin of the stem, then the type
 * @param pinyin with tone marks, stem, peoples and type apart
 * @param slug beginning of its id
 */
record UnitNames(String english, String pinyin, String slug) {
  private static final Map<String, String> TYPE_WORDS =
      Map.ofEntries(
          Map.entry("郊区", "Suburban District"),
          Map.entry("矿区", "Mining District"),
          Map.entry("工矿区", "Industrial and Mining District"),
          Map.entry("工农区", "Industrial and Agricultural District"),
          Map.entry("特区", "Special Zone"),
          Map.entry("镇", "Town"),
          Map.entry("办事处", "Office"),
          Map.entry("设治局", "Preparatory County"),
          Map.entry("行政委员会", "Administrative Committee"),
          Map.entry("临时行政委员会", "Provisional Administrative Committee"),
          Map.entry("管理局", "Administrative Bureau"),
          Map.entry("管理处", "Administrative Office"),
          Map.entry("工作委员会", "Working Committee"),
          Map.entry("革命委员会", "Revolutionary Committee"),
          Map.entry("行政公署", "Administrative Office"),
          Map.entry("宗", "Dzong"),
          Map.entry("联合旗", "United Banner"),
          Map.entry("左旗", "Left Banner"),
          Map.entry("右旗", "Right Banner"),
          Map.entry("中旗", "Middle Banner"),
          Map.entry("前旗", "Front Banner"),
          Map.entry("后旗", "Rear Banner"));

  static UnitNames of(UnitType type, String chinese, Romanisation romanisation) {
    String stem = ShortNames.stem(type, chinese);
    String rest = chinese.substring(stem.length());
    List<String> peoples = new ArrayList<>();
    List<String> parts = parts(stem, rest, peoples);
    List<String> read = romanisation.syllables(chinese);
    List<String> words = new ArrayList<>();
    List<String> slugs = new ArrayList<>();
    int at = 0;
    for (String part : parts) {
      List<String> syllables =
          read.subList(Math.min(at, read.size()), Math.min(at + part.length(), read.size()));
      at += part.length();
      words.add(Romanisation.word(syllables));
      slugs.add(Romanisation.slug(syllables));
    }
    String typeWord = typeWord(type, chinese);
    String named =
        typeWord.isEmpty() || !hasSpecialWord(chinese)
            ? stem
            : chinese.substring(0, chinese.length() - specialWord(chinese).length());
    String english =
        Stream.of(
                romanisation
                    .established(named)
                    .orElseGet(
                        () ->
                            Romanisation.plain(
                                Romanisation.word(
                                    read.subList(0, Math.min(named.length(), read.size()))))),
                englishPeoples(peoples),
                typeWord)
            .filter(word -> !word.isEmpty())
            .reduce((left, right) -> left + " " + right)
            .orElse(chinese);
    return new UnitNames(
        english, String.join(" ", words), String.join("-", slugs).replaceAll("-+", "-"));
  }

  private static List<String> parts(String stem, String rest, List<String> peoples) {
    Deque<String> parts = new ArrayDeque<>();
    String left = rest;
    String suffix = left;
    for (String autonomous : List.of("联合自治县", "自治区", "自治州", "自治县", "自治旗")) {
      if (left.endsWith(autonomous)) {
        suffix = autonomous;
        left = left.substring(0, left.length() - autonomous.length());
        Optional<Map.Entry<String, String>> people = EthnicNames.endOf(left);
        while (people.isPresent()) {
          parts.addFirst(people.get().getKey());
          peoples.add(0, people.get().getValue());
          left = left.substring(0, left.length() - people.get().getKey().length());
          people = EthnicNames.endOf(left);
        }
        break;
      }
    }
    if (!stem.isEmpty()) {
      parts.addFirst(stem);
    }
    if (!suffix.isEmpty()) {
      parts.addLast(suffix);
    }
    return List.copyOf(parts);
  }

  private static String englishPeoples(List<String> peoples) {
    return switch (peoples.size()) {
      case 0 -> "";
      case 1 -> peoples.get(0);
      default ->
          String.join(", ", peoples.subList(0, peoples.size() - 1))
              + " and "
              + peoples.get(peoples.size() - 1);
    };
  }

  private static boolean hasSpecialWord(String chinese) {
    return !specialWord(chinese).isEmpty();
  }

  private static String specialWord(String chinese) {
    return TYPE_WORDS.keySet().stream()
        .filter(word -> chinese.endsWith(word) && chinese.length() > word.length() + 1)
        .max((left, right) -> left.length() - right.length())
        .orElse("");
  }

  private static String typeWord(UnitType type, String chinese) {
    String special = specialWord(chinese);
    return special.isEmpty() ? type.english() : TYPE_WORDS.getOrDefault(special, "");
  }
}
