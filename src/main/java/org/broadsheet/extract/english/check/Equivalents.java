package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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
import org.jspecify.annotations.Nullable;

/**
 * What means the same in both languages, in families whose members exclude each other: posts, party
 * bodies, crops, measures, arriving and leaving ({@code equivalents.tsv}, {@code titles.tsv}).
 */
final class Equivalents {
  /** The family of the posts that people hold. */
  private static final String POST = "post";

  /** Words that begin with a member of a family and mean something else: bodies, science. */
  private static final List<String> ONE_CHARACTER_MORE =
      List.of("委员会", "指挥部", "司令部", "书记处", "科学", "科技");

  private static final Comparator<Said> LONGER_FIRST =
      Comparator.comparingInt(Said::begin)
          .thenComparing(Comparator.comparingInt(Said::end).reversed());

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
   * Words that exclude each other.
   *
   * @param number its place among all families, by which sets of them are written
   */
  record Family(String name, int number) {
    @Override
    public int hashCode() {
      return number;
    }

    boolean isCounted() {
      return name.startsWith(COUNTED);
    }
  }

  /**
   * One member of a family.
   *
   * @param number its place among all rows
   * @param chinese how the original says it
   * @param english every right rendering, the preferred one first
   * @param implied parts of words in the original that may be rendered by this member's English too
   */
  record Row(
      int number, Family family, List<String> chinese, List<String> english, List<String> implied) {
    /** Rows differ in their numbers: no need to go through the lists. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Row row && row.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }

    boolean isPost() {
      return family.name().equals(POST);
    }

    /** The rendering to print. */
    String correct() {
      return plain(english.get(0));
    }
  }

  /** Where a member of a family is said, UTF-16 indexes; several where the words are ambiguous. */
  record Said(int begin, int end, Set<Row> rows) {}

  private final Map<String, Family> families = new HashMap<>();
  private final Family post = family(POST);
  private final Phrases<Map<Family, Set<Row>>> chinese;
  private final EnglishTerms<Row> english = new EnglishTerms<>();

  private Equivalents() {
    List<Row> rows = new ArrayList<>();
    for (CSVRecord cells : Table.rows(Equivalents.class, "equivalents.tsv")) {
      rows.add(
          new Row(
              rows.size(),
              family(cells.get("family")),
              Table.list(cells.get("chinese")),
              Table.list(cells.get("english")),
              Table.list(cells.get("implied"))));
    }
    for (Title title : Titles.all()) {
      if (NO_POST.stream().noneMatch(title.chinese()::endsWith)) {
        Stream<String> others = title.right().stream().map(Equivalents::inAnyCase);
        rows.add(
            new Row(
                rows.size(),
                family(POST),
                List.of(title.chinese()),
                Stream.concat(Stream.of(title.english()), others).toList(),
                List.of()));
      }
    }
    Map<String, List<Row>> phrases = new TreeMap<>();
    for (Row row : rows) {
      row.chinese()
          .forEach(word -> phrases.computeIfAbsent(word, key -> new ArrayList<>()).add(row));
      row.english().forEach(form -> english.add(form, row));
    }
    Map<String, Map<Family, Set<Row>>> byFamily = new TreeMap<>();
    phrases.forEach((word, members) -> byFamily.put(word, byFamily(members)));
    this.chinese = new Phrases<>(byFamily);
  }

  static Equivalents bundled() {
    return INSTANCE;
  }

  private Family family(String name) {
    return families.computeIfAbsent(name, key -> new Family(key, families.size()));
  }

  private static Map<Family, Set<Row>> byFamily(List<Row> rows) {
    Map<Family, Set<Row>> families = new LinkedHashMap<>();
    rows.forEach(
        row -> families.computeIfAbsent(row.family(), key -> new LinkedHashSet<>()).add(row));
    families.replaceAll((family, members) -> Collections.unmodifiableSet(members));
    return families;
  }

  /** The members of every family that a Chinese text names, in text order. */
  Map<Family, List<Said>> inChinese(String text) {
    return inChinese(text, family -> true);
  }

  /** The posts that a Chinese text names, in text order. */
  List<Said> postsInChinese(String text) {
    return inChinese(text, post::equals).getOrDefault(post, List.of());
  }

  private Map<Family, List<Said>> inChinese(String text, Predicate<Family> wanted) {
    Map<Family, List<Said>> said = new LinkedHashMap<>();
    for (Phrases.Hit<Map<Family, Set<Row>>> hit : chinese.in(text)) {
      hit.value()
          .forEach(
              (family, rows) -> {
                if (wanted.test(family) && isSaid(family, text, hit.begin(), hit.end())) {
                  said.computeIfAbsent(family, key -> new ArrayList<>())
                      .add(new Said(hit.begin(), hit.end(), rows));
                }
              });
    }
    said.replaceAll((family, all) -> longest(all));
    return said;
  }

  /** Measures count after a numeral only, and what begins another word is none. */
  private static boolean isSaid(Family family, String text, int begin, int end) {
    return family.isCounted() ? isNumeral(text, begin - 1) : !isInAnother(text, end);
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
  Map<Family, List<Said>> inEnglish(String text, Collection<Family> families) {
    if (families.isEmpty()) {
      return Map.of();
    }
    BitSet wanted = new BitSet();
    families.forEach(family -> wanted.set(family.number()));
    Map<Family, List<Said>> said = new LinkedHashMap<>();
    for (Found<Row> term : english.in(text, row -> wanted.get(row.family().number()))) {
      Family family = term.value().family();
      if (!family.isCounted() || isCounted(text, term.begin())) {
        add(term, said.computeIfAbsent(family, key -> new ArrayList<>()));
      }
    }
    said.replaceAll((family, all) -> longest(all));
    return said;
  }

  /** The posts that an English text names, in text order. */
  List<Said> postsInEnglish(String text) {
    return inEnglish(text, List.of(post)).getOrDefault(post, List.of());
  }

  /** Adds a term to those of its family; rows with the same words follow each other. */
  private static void add(Found<Row> term, List<Said> all) {
    Said last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last != null && last.begin() == term.begin() && last.end() == term.end()) {
      Set<Row> rows = new LinkedHashSet<>(last.rows());
      rows.add(term.value());
      all.set(all.size() - 1, new Said(last.begin(), last.end(), rows));
    } else {
      all.add(new Said(term.begin(), term.end(), Set.of(term.value())));
    }
  }

  /** Those that no longer one covers, from the left. */
  private static List<Said> longest(List<Said> all) {
    if (all.size() == 1) {
      return all;
    }
    List<Said> sorted = new ArrayList<>(all);
    sorted.sort(LONGER_FIRST);
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
