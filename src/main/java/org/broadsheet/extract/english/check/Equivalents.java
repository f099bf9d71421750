package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.english.figure.NumberWords;
import org.broadsheet.extract.english.name.Titles;
import org.broadsheet.extract.english.name.Titles.Title;
import org.broadsheet.extract.english.text.EnglishTerms;
import org.broadsheet.extract.english.text.EnglishTerms.Found;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Table;

/**
 * What means the same in both languages, in families whose members exclude each other: posts, party
 * bodies, crops, measures, arriving and leaving ({@code equivalents.tsv}, {@code titles.tsv}).
 */
final class Equivalents {
  /** The family of the posts that people hold. */
  static final String POST = "post";

  /** Words that begin with a member of a family and mean something else: bodies, science. */
  private static final List<String> ONE_CHARACTER_MORE =
      List.of("委员会", "指挥部", "司令部", "书记处", "科学", "科技");

  /** Families whose words mean something only after a number. */
  private static final String COUNTED = "# ";

  private static final Set<String> BEFORE_A_MEASURE =
      Set.of(
          "hundred",
          "thousand",
          "million",
          "billion",
          "several",
          "few",
          "per",
          "each",
          "every",
          "half",
          "square",
          "cubic",
          "odd",
          "some");

  private static final Set<String> ONLY_CAPITALISED =
      Set.of(
          "Major", "General", "Captain", "Deputy", "Lady", "Sir", "Leader", "Head", "Chief",
          "Member", "Prince", "Envoy");

  /** Endings of titles of bodies, which are listed for the names of people beside them. */
  private static final List<String> NO_POST = List.of("会", "会议", "团");

  /** A part of a term that may be left out. */
  private static final Pattern OPTION = Pattern.compile(" ?\\[[^\\]]*\\] ?");

  private static final Equivalents INSTANCE = new Equivalents();

  /**
   * One member of a family.
   *
   * @param chinese how the original says it
   * @param english every right rendering, the preferred one first
   * @param implied parts of words in the original that may be rendered by this member's English too
   */
  record Row(String family, List<String> chinese, List<String> english, List<String> implied) {
    /** By what nearly all rows differ in, without going through the lists. */
    @Override
    public int hashCode() {
      return 31 * family.hashCode() + english.get(0).hashCode();
    }

    /** The rendering to print. */
    String correct() {
      return plain(english.get(0));
    }
  }

  /** Where a member of a family is said, UTF-16 indexes; several where the words are ambiguous. */
  record Said(int begin, int end, Set<Row> rows) {}

  private final Phrases<Map<String, Set<Row>>> chinese;
  private final EnglishTerms<Row> english = new EnglishTerms<>();

  private Equivalents() {
    Map<String, List<Row>> phrases = new TreeMap<>();
    for (CSVRecord cells : Table.rows(Equivalents.class, "equivalents.tsv")) {
      add(
          new Row(
              cells.get("family"),
              Table.list(cells.get("chinese")),
              Table.list(cells.get("english")),
              Table.list(cells.get("implied"))),
          phrases);
    }
    for (Title title : Titles.all()) {
      if (NO_POST.stream().anyMatch(title.chinese()::endsWith)) {
        continue;
      }
      add(
          new Row(
              POST,
              List.of(title.chinese()),
              Stream.concat(
                      Stream.of(title.english()),
                      title.right().stream().map(Equivalents::inAnyCase))
                  .toList(),
              List.of()),
          phrases);
    }
    Map<String, Map<String, Set<Row>>> byFamily = new TreeMap<>();
    phrases.forEach((word, rows) -> byFamily.put(word, byFamily(rows)));
    this.chinese = new Phrases<>(byFamily);
  }

  static Equivalents bundled() {
    return INSTANCE;
  }

  private void add(Row row, Map<String, List<Row>> phrases) {
    row.chinese().forEach(word -> phrases.computeIfAbsent(word, key -> new ArrayList<>()).add(row));
    row.english().forEach(form -> english.add(form, row));
  }

  private static Map<String, Set<Row>> byFamily(List<Row> rows) {
    Map<String, Set<Row>> families = new LinkedHashMap<>();
    rows.forEach(
        row -> families.computeIfAbsent(row.family(), key -> new LinkedHashSet<>()).add(row));
    families.replaceAll((family, members) -> Collections.unmodifiableSet(members));
    return families;
  }

  /** The members of every family that a Chinese text names, in text order. */
  Map<String, List<Said>> inChinese(String text) {
    Map<String, List<Said>> said = new LinkedHashMap<>();
    for (Phrases.Hit<Map<String, Set<Row>>> hit : chinese.in(text)) {
      hit.value()
          .forEach(
              (family, rows) -> {
                if (isSaid(family, text, hit.begin(), hit.end())) {
                  said.computeIfAbsent(family, key -> new ArrayList<>())
                      .add(new Said(hit.begin(), hit.end(), rows));
                }
              });
    }
    said.replaceAll((family, all) -> longest(all));
    return said;
  }

  /** Measures count after a numeral only, and what begins another word is none. */
  private static boolean isSaid(String family, String text, int begin, int end) {
    return family.startsWith(COUNTED) ? isNumeral(text, begin - 1) : !isInAnother(text, end);
  }

  private static boolean isInAnother(String text, int end) {
    for (String body : ONE_CHARACTER_MORE) {
      if (text.startsWith(body, end - body.length() + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The members of the given families that an English text names, in text order. */
  Map<String, List<Said>> inEnglish(String text, Collection<String> families) {
    Map<String, Map<List<Integer>, Set<Row>>> found = new LinkedHashMap<>();
    for (Found<Row> term : english.in(text, row -> families.contains(row.family()))) {
      String family = term.value().family();
      if (!family.startsWith(COUNTED) || isCounted(text, term.begin())) {
        found
            .computeIfAbsent(family, key -> new LinkedHashMap<>())
            .computeIfAbsent(List.of(term.begin(), term.end()), key -> new LinkedHashSet<>())
            .add(term.value());
      }
    }
    Map<String, List<Said>> said = new LinkedHashMap<>();
    found.forEach(
        (family, places) ->
            said.put(
                family,
                longest(
                    places.entrySet().stream()
                        .map(
                            place ->
                                new Said(
                                    place.getKey().get(0), place.getKey().get(1), place.getValue()))
                        .toList())));
    return said;
  }

  /** Those that no longer one covers, from the left. */
  private static List<Said> longest(List<Said> all) {
    if (all.size() == 1) {
      return all;
    }
    List<Said> sorted =
        all.stream()
            .sorted(
                Comparator.comparingInt(Said::begin)
                    .thenComparing(Comparator.comparingInt(Said::end).reversed()))
            .toList();
    List<Said> left = new ArrayList<>();
    int free = 0;
    for (Said said : sorted) {
      if (said.begin() >= free) {
        left.add(said);
        free = said.end();
      }
    }
    return left;
  }

  private static boolean isNumeral(String text, int at) {
    return at >= 0 && "0123456789０１２３４５６７８９〇一二三四五六七八九十百千万亿两几半多余数来".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isCounted(String text, int begin) {
    int end = begin;
    while (end > 0 && " -".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, end);
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(word.length() - 1))
            || isNumberWord(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isNumberWord(String word) {
    return NumberWords.SMALL.containsKey(word) || BEFORE_A_MEASURE.contains(word);
  }

  /** Posts are written small too, but a major or a head need not be one then. */
  private static String inAnyCase(String post) {
    return ONLY_CAPITALISED.contains(post) ? post : post.toLowerCase(Locale.ROOT);
  }

  private static String plain(String term) {
    return Stream.of(OPTION.split(term)).collect(Collectors.joining(" ")).strip();
  }
}
