package org.broadsheet.extract.english.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.text.Endings;
import org.broadsheet.extract.english.text.Word;
import org.broadsheet.extract.lexicon.Table;

/** The type words of places in both languages, {@code types.tsv}. */
public final class PlaceTypes {
  /**
   * One suffix.
   *
   * @param suffix Chinese
   * @param english preferred type word
   * @param accepted every right type word, the preferred one first
   */
  public record PlaceType(String suffix, String english, List<String> accepted) {
    public boolean accepts(String words) {
      String bare = singular(words);
      return accepted.stream().anyMatch(word -> word.equalsIgnoreCase(bare));
    }
  }

  private static final List<PlaceType> TYPES = types();
  private static final Endings<PlaceType> BY_SUFFIX = new Endings<>(TYPES, PlaceType::suffix);
  private static final Pattern ANY_WORD =
      Pattern.compile(
          "[\\s-]+(?:(?:"
              + PeopleNames.spellings()
              + ")[\\s-]+)*((?:"
              + TYPES.stream()
                  .flatMap(type -> type.accepted().stream())
                  .distinct()
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(PlaceTypes::inEitherNumber)
                  .collect(Collectors.joining("|"))
              + "))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> FIRST_WORDS = firstWords();

  private PlaceTypes() {}

  /** The type that a Chinese name ends in, the longest suffix that leaves something before it. */
  public static Optional<PlaceType> of(String name) {
    for (PlaceType type : BY_SUFFIX.like(name)) {
      if (name.length() > type.suffix().length() && name.endsWith(type.suffix())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The name without its type suffix. */
  public static String stem(String name) {
    return of(name)
        .map(type -> name.substring(0, name.length() - type.suffix().length()))
        .orElse(name);
  }

  /** The type word right after an index, with the index of its end. */
  public static Optional<Found> after(String text, int index) {
    if (!mayFollow(text, index)) {
      return Optional.empty();
    }
    Matcher matcher = ANY_WORD.matcher(text).region(index, text.length());
    return matcher.lookingAt()
        ? Optional.of(new Found(matcher.group(1), matcher.end(1)))
        : Optional.empty();
  }

  /** Whether the word after an index is one that a type word begins with, or a people. */
  private static boolean mayFollow(String text, int index) {
    int begin = index;
    while (begin < text.length() && separates(text.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return begin > index
        && FIRST_WORDS.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
  }

  private static boolean separates(char c) {
    return c == '-' || Character.isWhitespace(c);
  }

  private static Set<String> firstWords() {
    Set<String> first = new HashSet<>();
    for (String name : PeopleNames.spellings().split("\\|")) {
      first.add(firstWord(name));
    }
    for (PlaceType type : TYPES) {
      for (String words : type.accepted()) {
        String word = firstWord(words);
        first.addAll(List.of(word, word + "s", word.replaceFirst("y$", "ies")));
      }
    }
    return first;
  }

  private static String firstWord(String words) {
    return words.toLowerCase(Locale.ROOT).split("[^\\p{L}]", 2)[0];
  }

  /** Whether a suffix that a type word renders stands at an index of a Chinese text. */
  public static boolean follows(String chinese, int index, String words) {
    return TYPES.stream()
        .anyMatch(type -> chinese.startsWith(type.suffix(), index) && type.accepts(words));
  }

  /** Whether a text has a word for the type of a Chinese suffix, in whatever number and case. */
  public static boolean isSaid(String english, String suffix) {
    Matcher words = ANY_WORD.matcher(english);
    while (words.find()) {
      String bare = words.group(1);
      if (TYPES.stream().anyMatch(type -> type.suffix().equals(suffix) && type.accepts(bare))) {
        return true;
      }
    }
    return false;
  }

  /** Whether English words are a type word themselves: Autonomous Region. */
  public static boolean isTypeWord(String words) {
    return TYPES.stream().anyMatch(type -> type.accepts(words));
  }

  /** Whether letters of {@link Word#letters(String)} are those of a type word. */
  public static boolean isTypeLetters(String letters) {
    return TYPES.stream()
        .flatMap(type -> type.accepted().stream())
        .anyMatch(word -> Word.letters(word).equals(letters));
  }

  /** The {@code unitType} of annotations for an English type word. */
  public static String unitType(String words) {
    return switch (singular(words)) {
      case "Province" -> "province";
      case "Autonomous Region" -> "autonomous-region";
      case "Municipality" -> "municipality";
      case "Special District" -> "special-district";
      case "Autonomous Prefecture" -> "autonomous-prefecture";
      case "Prefecture" -> "prefecture";
      case "County", "Autonomous County" -> "county";
      case "City" -> "city";
      case "District" -> "district";
      case "Banner", "Autonomous Banner" -> "banner";
      case "Commune", "People's Commune" -> "commune";
      case "Brigade", "Production Brigade" -> "brigade";
      case "Township", "Town" -> "township";
      default -> "other-place";
    };
  }

  /** A type word found in English; {@code end} is a UTF-16 index. */
  public record Found(String words, int end) {
    /** Whether it stands for several places at once: Hebei and Henan provinces. */
    public boolean isShared() {
      return Character.isLowerCase(words.charAt(0)) && words.endsWith("s");
    }
  }

  private static String inEitherNumber(String word) {
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "(?:y|ies)" : word + "s?";
  }

  private static String singular(String words) {
    return words.endsWith("ies")
        ? words.substring(0, words.length() - 3) + "y"
        : words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
  }

  private static List<PlaceType> types() {
    List<PlaceType> types = new ArrayList<>();
    Table.rows(PlaceTypes.class, "types.tsv")
        .forEach(
            row ->
                types.add(
                    new PlaceType(
                        row.get("suffix"),
                        row.get("english"),
                        Stream.concat(
                                Stream.of(row.get("english")),
                                Table.list(row.get("others")).stream())
                            .toList())));
    types.sort(Comparator.comparingInt((PlaceType type) -> type.suffix().length()).reversed());
    return List.copyOf(types);
  }
}
