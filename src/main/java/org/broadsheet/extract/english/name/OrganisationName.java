package org.broadsheet.extract.english.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.lexicon.Table;

/**
 * A Chinese organisation's name cut into its parts, from the wider to the narrower: 湖南省 · 人民政府 ·
 * 林业局.
 */
public record OrganisationName(List<Part> parts) {
  private static final Map<String, List<String>> TERMS = terms();
  private static final Map<Character, List<String>> LONGEST_FIRST =
      TERMS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c))
          .collect(Collectors.groupingBy(term -> term.charAt(0)));

  /** Bodies of the state are named without it in English. */
  private static final String STATE = "中华人民共和国";

  private static final Pattern WITH_ARTICLE =
      Pattern.compile(".*\\b(?:Region|Republic|Union|States|Prefecture|League|Area|District)$");

  private static final List<String> PARTY = List.of("中国共产党", "中共");

  public OrganisationName {
    parts = List.copyOf(parts);
  }

  /**
   * One part.
   *
   * @param english its right English forms, the preferred one first; empty where it is unknown
   * @param place whether it names a place
   */
  public record Part(String chinese, List<String> english, boolean place) {}

  /** Every English form of every term, longer ones first. */
  static List<String> englishTerms() {
    return TERMS.values().stream()
        .flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(term -> term))
        .toList();
  }

  /**
   * @param places those of the article
   */
  public static OrganisationName of(String chinese, PlaceWords places) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    int unknown = 0;
    while (at < chinese.length()) {
      Optional<Part> part = partAt(chinese, at, places);
      if (part.isPresent()) {
        addUnknown(chinese, unknown, at, parts);
        parts.add(part.get());
        at += part.get().chinese().length();
        unknown = at;
      } else {
        at++;
      }
    }
    addUnknown(chinese, unknown, at, parts);
    return new OrganisationName(parts);
  }

  /**
   * The English name, put together as English does: Forestry Bureau of the People's Government of
   * Hunan Province. Empty where a part is unknown.
   */
  Optional<String> english() {
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.english().isEmpty())) {
      return Optional.empty();
    }
    Part head = parts.get(parts.size() - 1);
    if (head.place()) {
      return Optional.empty();
    }
    List<Part> before = parts.subList(0, parts.size() - 1);
    if (!before.isEmpty() && PARTY.contains(before.get(0).chinese())) {
      return Optional.of(party(before.subList(1, before.size()), head));
    }
    StringBuilder name = new StringBuilder(head.english().get(0));
    boolean afterPlace = false;
    for (int i = before.size() - 1; i >= 0; i--) {
      Part part = before.get(i);
      if (!part.chinese().equals(STATE)) {
        name.append(afterPlace ? ", " : takesArticle(part) ? " of the " : " of ")
            .append(part.english().get(0));
      }
      afterPlace = part.place();
    }
    return Optional.of(name.toString());
  }

  private static boolean takesArticle(Part part) {
    return !part.place() || WITH_ARTICLE.matcher(part.english().get(0)).matches();
  }

  /** Boxing County Committee of the Communist Party of China. */
  private static String party(List<Part> before, Part head) {
    List<Part> places = before.stream().filter(Part::place).toList();
    String body = head.chinese().endsWith("委") ? "Committee" : head.english().get(0);
    String within =
        before.stream()
            .filter(part -> !part.place())
            .map(part -> " of the " + part.english().get(0))
            .collect(Collectors.joining());
    String where =
        places.isEmpty() ? "" : adjective(places.get(places.size() - 1).english().get(0)) + " ";
    String wider = places.size() < 2 ? "" : ", " + places.get(places.size() - 2).english().get(0);
    return where + body + " of the Communist Party of China" + within + wider;
  }

  private static String adjective(String place) {
    return place.replaceFirst(" Province$", " Provincial").replaceFirst(" City$", " Municipal");
  }

  private static Optional<Part> partAt(String chinese, int at, PlaceWords places) {
    Optional<Part> term = termAt(chinese, at);
    Optional<Part> place = places.at(chinese, at);
    return place.isPresent()
            && (term.isEmpty() || place.get().chinese().length() >= term.get().chinese().length())
        ? place
        : term;
  }

  private static Optional<Part> termAt(String chinese, int at) {
    for (String term : LONGEST_FIRST.getOrDefault(chinese.charAt(at), List.of())) {
      if (chinese.startsWith(term, at)) {
        return Optional.of(new Part(term, TERMS.getOrDefault(term, List.of()), false));
      }
    }
    return Optional.empty();
  }

  private static void addUnknown(String chinese, int from, int to, List<Part> parts) {
    if (from < to) {
      parts.add(new Part(chinese.substring(from, to), List.of(), false));
    }
  }

  private static Map<String, List<String>> terms() {
    Map<String, List<String>> terms = new TreeMap<>();
    Table.rows(OrganisationName.class, "organisations.tsv")
        .forEach(
            row ->
                terms.put(
                    row.get("chinese"),
                    Stream.concat(
                            Stream.of(row.get("english")), Table.list(row.get("others")).stream())
                        .toList()));
    return terms;
  }
}
