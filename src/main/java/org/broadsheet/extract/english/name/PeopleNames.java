package org.broadsheet.extract.english.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.lexicon.Remembered;
import org.broadsheet.gazetteer.EthnicNames;

/** The spellings in use for the peoples that places are named after. */
public final class PeopleNames {
  private static final List<List<String>> SPELLINGS =
      List.of(
          List.of("Uyghur", "Uygur", "Uighur", "Uigur"),
          List.of("Kazakh", "Kazak"),
          List.of("Kyrgyz", "Kirgiz", "Khalkhas"),
          List.of("Tajik", "Tadzhik"),
          List.of("Xibe", "Sibo", "Xibo"),
          List.of("Mongol", "Mongolian"),
          List.of("Zhuang", "Chuang"),
          List.of("Bouyei", "Puyi", "Buyi"),
          List.of("Dai", "Thai"),
          List.of("Va", "Wa", "Kawa"),
          List.of("Tibetan", "Zang"));

  private static final Remembered<List<String>> VARIANTS =
      new Remembered<>(PeopleNames::allVariants);

  private PeopleNames() {}

  /** Every spelling of every people that autonomous units are named after, as alternatives. */
  public static String spellings() {
    return Stream.concat(SPELLINGS.stream().flatMap(List::stream), EthnicNames.english().stream())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .collect(Collectors.joining("|"));
  }

  /** The name with each spelling of each people in it, itself first. */
  public static List<String> variants(String english) {
    return VARIANTS.of(english);
  }

  private static List<String> allVariants(String english) {
    List<String> variants = new ArrayList<>(List.of(english));
    for (List<String> spellings : SPELLINGS) {
      for (String present : spellings) {
        for (String name : List.copyOf(variants)) {
          String padded = " " + name + " ";
          if (padded.contains(" " + present + " ")) {
            spellings.stream()
                .filter(other -> !other.equals(present))
                .map(other -> padded.replace(" " + present + " ", " " + other + " ").strip())
                .filter(variant -> !variants.contains(variant))
                .forEach(variants::add);
          }
        }
      }
    }
    return List.copyOf(variants);
  }
}
