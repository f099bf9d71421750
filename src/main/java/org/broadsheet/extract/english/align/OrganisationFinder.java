package org.broadsheet.extract.english.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.name.OrganisationName;
import org.broadsheet.extract.english.text.Surface;
import org.broadsheet.extract.english.text.Word;

/**
 * Finds the words that render an organisation's name: the stretch of capitalised words that holds
 * most of what its parts mean and least besides, in whatever order English puts them.
 */
final class OrganisationFinder {
  private static final int LONGEST = 18;
  private static final Pattern BETWEEN = Pattern.compile("['’]s?\\s|, |-");
  private static final double GOOD_ENOUGH = 0.65;
  private static final Set<String> CONNECTORS = Set.of("of", "the", "for", "and", "in", "on", "s");

  private final List<Set<Set<String>>> parts;
  private final Set<String> vocabulary;

  OrganisationFinder(OrganisationName name) {
    this.parts =
        name.parts().stream()
            .filter(part -> !part.english().isEmpty())
            .map(
                part ->
                    part.english().stream()
                        .map(OrganisationFinder::content)
                        .collect(Collectors.toSet()))
            .toList();
    this.vocabulary =
        parts.stream()
            .flatMap(Set::stream)
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * The words of an English text, for any number of finders.
   *
   * @param stems of what each word means
   * @param runs for each word, the last word that a name which begins there can end with
   */
  record Content(String text, List<Word> words, List<List<String>> stems, List<Integer> runs) {
    static Content of(String text, List<Word> words) {
      Integer[] runs = new Integer[words.size()];
      for (int i = words.size() - 1; i >= 0; i--) {
        boolean goesOn = i + 1 < words.size() && continues(text, words.get(i), words.get(i + 1));
        runs[i] = goesOn ? runs[i + 1] : Integer.valueOf(i);
      }
      return new Content(
          text, words, words.stream().map(OrganisationFinder::content).toList(), List.of(runs));
    }

    /** The last word of the longest name that can begin at a word. */
    int last(int first) {
      return Math.min(runs.get(first), first + LONGEST - 1);
    }
  }

  /** The best stretch that {@code free} lets through. */
  Optional<Surface> find(Content content, Predicate<Surface> free) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String text = content.text();
    List<Word> words = content.words();
    List<List<String>> contents = content.stems();
    List<Surface> candidates = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      if (!opens(words.get(first))) {
        continue;
      }
      Said said = new Said();
      for (int last = first; last <= content.last(first); last++) {
        said.add(contents.get(last));
        if (opens(words.get(last))) {
          double score = said.score();
          if (score >= GOOD_ENOUGH) {
            candidates.add(
                new Surface(
                    words.get(first).begin(),
                    words.get(last).end(),
                    "english.organisation",
                    score * 0.95,
                    null));
          }
        }
      }
    }
    return candidates.stream()
        .filter(free)
        .max(
            Comparator.comparingDouble(Surface::confidence)
                .thenComparingInt(
                    surface -> distinct(text.substring(surface.begin(), surface.end())))
                .thenComparing(
                    Comparator.comparingInt((Surface surface) -> surface.end() - surface.begin())
                        .reversed())
                .thenComparing(Comparator.comparingInt(Surface::begin).reversed()));
  }

  private static boolean opens(Word word) {
    return word.isCapitalised() && !CONNECTORS.contains(word.letters());
  }

  private static boolean continues(String text, Word left, Word right) {
    String between = text.substring(left.end(), right.begin());
    return (between.isBlank() || BETWEEN.matcher(between).matches())
        && (right.isCapitalised() || CONNECTORS.contains(right.letters()));
  }

  /** The stems of a stretch that grows word by word, as far as the name has them. */
  private final class Said {
    private final Set<String> present = new HashSet<>();
    private int size;
    private int meant;

    void add(List<String> stems) {
      size += stems.size();
      for (String stem : stems) {
        if (vocabulary.contains(stem)) {
          present.add(stem);
          meant++;
        }
      }
    }

    /** How well the stretch renders the name, 0 where its head is not said. */
    double score() {
      if (meant == 0 || !says(parts.get(parts.size() - 1))) {
        return 0;
      }
      int said = 0;
      for (Set<Set<String>> part : parts) {
        said += says(part) ? 1 : 0;
      }
      double recall = (double) said / parts.size();
      double precision = (double) meant / size;
      return 2 * recall * precision / (recall + precision);
    }

    private boolean says(Set<Set<String>> part) {
      for (Set<String> form : part) {
        if (present.containsAll(form)) {
          return true;
        }
      }
      return false;
    }
  }

  private static int distinct(String text) {
    return content(text).size();
  }

  private static Set<String> content(String english) {
    return Word.in(english).stream()
        .flatMap(word -> content(word).stream())
        .collect(Collectors.toSet());
  }

  /** The stems of a word's parts that mean something. */
  private static List<String> content(Word word) {
    if (word.text().indexOf('-') < 0) {
      return CONNECTORS.contains(word.letters()) ? List.of() : List.of(stem(word.letters()));
    }
    return Stream.of(word.text().split("-"))
        .map(Word::letters)
        .filter(letters -> !CONNECTORS.contains(letters))
        .map(OrganisationFinder::stem)
        .toList();
  }

  private static String stem(String letters) {
    return switch (letters) {
      case "provincial" -> "province";
      case "municipal" -> "city";
      case "prefectural" -> "prefecture";
      default ->
          letters.endsWith("s") && letters.length() > 3
              ? letters.substring(0, letters.length() - 1)
              : letters;
    };
  }
}
