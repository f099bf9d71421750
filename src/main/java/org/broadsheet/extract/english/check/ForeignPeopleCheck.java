package org.broadsheet.extract.english.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.name.NameForms;
import org.broadsheet.extract.english.text.Letters;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.english.text.Word;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Foreigners under a name spelt after the Chinese: those of {@code foreign-people.tsv}, in pinyin
 * or half in it, and in pinyin whoever holds a post of a country that writes, or wrote, its names
 * in characters: Jin Richeng for Kim Il Sung.
 */
final class ForeignPeopleCheck {
  private static final String RULE = "english.pinyin-of-transcription";
  private static final double CONFIDENCE = 0.65;

  private static final Expression POST =
      Expression.compile(
          "(?<!驻|访|对)(?:朝鲜|越南|日本|缅甸|南朝鲜|韩国|日共)(?:[^，。；：、驻华侨我中]{0,12})(?:首相|总理|主席|部长|外相|藏相|大使|将军|书记|委员长|团长|议员|代表|委员|教授|先生|同志|司令官?|参赞|公使|议长|总统|人士|会长|社长|博士|女士|元帅|大将)(?=\\p{IsHan})");

  /** A Burmese man under his form of address, of characters that transcribe names of Burma. */
  private static final Expression BURMESE =
      Expression.compile("吴[努巴山纽丁貌茂觉迎登拉佩敏昂温莱奈梭生盛波吞散钦泰妙辛漆埃苏翁当坤仰伦达吉瑞宇哥素梅耶塔基欣]{1,3}");

  /** Characters of a name without a surname of its own. */
  private static final int LONGEST_NAME = 4;

  /** From here on a spelling is another one of the same name. */
  private static final double ANOTHER_SPELLING = 0.85;

  /** From here on words may stand for a name. */
  private static final double LIKE = 0.6;

  /** Letters of the shortest name that is told by likeness. */
  private static final int SHORTEST = 5;

  private static final Phrases<List<String>> NAMES = names();

  private static final String BURMA = "缅甸";

  private final boolean isOfBurma;

  /**
   * @param beads of one article
   */
  ForeignPeopleCheck(Collection<Bead> beads) {
    this.isOfBurma = beads.stream().anyMatch(bead -> bead.chinese().text().contains(BURMA));
  }

  private static Phrases<List<String>> names() {
    Map<String, List<String>> names = new TreeMap<>();
    Table.rows(ForeignPeopleCheck.class, "foreign-people.tsv")
        .forEach(row -> names.put(row.get("chinese"), Table.list(row.get("english"))));
    return new Phrases<>(names);
  }

  Stream<Issue> check(Bead bead) {
    List<Hit<List<String>>> known = Vocabulary.apart(NAMES.in(bead.chinese().text())).toList();
    Stream<Issue> listed = known.stream().flatMap(name -> listed(bead, name).stream());
    return Stream.of(listed, inOffice(bead), burmese(bead))
        .flatMap(issues -> issues)
        .collect(
            Collectors.toMap(
                Issue::english, issue -> issue, (first, same) -> first, LinkedHashMap::new))
        .values()
        .stream();
  }

  /** The 吴 of Burma is no surname: U Nu is no Wu Nu. */
  private Stream<Issue> burmese(Bead bead) {
    return isOfBurma
        ? BURMESE.results(bead.chinese().text()).stream()
            .flatMap(name -> spelt(bead, name.start(), name.end()).stream())
        : Stream.empty();
  }

  /** The first words that spell as many characters as can be, of two at least. */
  private static Optional<Issue> spelt(Bead bead, int begin, int longest) {
    for (int end = longest; end > begin + 1; end--) {
      int to = end;
      Optional<Window> spelt =
          bead.windows().stream()
              .filter(window -> window.words() <= 2)
              .filter(window -> bead.spellings().spell(window.letters(), begin, to))
              .findFirst();
      if (spelt.isPresent()) {
        return Optional.of(issue(bead, spelt.get(), begin, to, null));
      }
    }
    return Optional.empty();
  }

  private static Optional<Issue> listed(Bead bead, Hit<List<String>> name) {
    String all = Word.letters(bead.english().text());
    List<String> right = name.value().stream().map(Word::letters).toList();
    if (right.stream().anyMatch(all::contains)
        || bead.windows().stream()
            .anyMatch(window -> likeness(window, right) >= ANOTHER_SPELLING)) {
      return Optional.empty();
    }
    return bead.windows().stream()
        .filter(window -> bead.spellings().spell(window.letters(), name.begin(), name.end()))
        .findFirst()
        .or(() -> like(bead, name, right))
        .map(window -> issue(bead, window, name.begin(), name.end(), name.value().get(0)));
  }

  /** The words most like the name or its pinyin, if it is long enough to be told so. */
  private static Optional<Window> like(Bead bead, Hit<List<String>> name, List<String> right) {
    String chinese =
        bead.chinese().text().substring(name.begin(), name.end()).replaceAll("\\P{IsHan}", "");
    if (chinese.length() <= 2) {
      return Optional.empty();
    }
    List<String> forms =
        Stream.concat(NameForms.pinyin(chinese).stream(), right.stream())
            .filter(form -> form.length() >= SHORTEST)
            .toList();
    return bead.windows().stream()
        .filter(window -> window.letters().length() >= SHORTEST && window.words() <= 2)
        .filter(window -> likeness(window, forms) >= LIKE)
        .max(Comparator.comparingDouble(window -> likeness(window, forms)));
  }

  private static double likeness(Window window, List<String> forms) {
    return forms.stream()
        .mapToDouble(form -> Letters.likeness(window.letters(), form))
        .max()
        .orElse(0);
  }

  private static Stream<Issue> inOffice(Bead bead) {
    return POST.results(bead.chinese().text()).stream()
        .map(MatchResult::end)
        .flatMap(begin -> inPinyin(bead, begin).stream());
  }

  private static Optional<Issue> inPinyin(Bead bead, int begin) {
    int longest = Math.min(begin + LONGEST_NAME, bead.chinese().text().length());
    return spelt(bead, begin, longest).filter(issue -> NAMES.in(original(bead, issue)).isEmpty());
  }

  private static String original(Bead bead, Issue issue) {
    return issue
        .chinese()
        .map(
            name ->
                bead.chinese()
                    .text()
                    .substring(
                        bead.chinese().index(name.begin()), bead.chinese().index(name.end())))
        .orElse("");
  }

  private static Issue issue(
      Bead bead, Window window, int begin, int end, @Nullable String correct) {
    return new Issue(
        bead.english().part(window.begin(), window.end()),
        Optional.of(bead.chinese().part(begin, end)),
        RULE,
        correct,
        CONFIDENCE);
  }
}
