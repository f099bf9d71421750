package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Unnamed;
import org.broadsheet.extract.english.check.Equivalents.Row;
import org.broadsheet.extract.english.check.Equivalents.Said;
import org.broadsheet.extract.english.text.Closeness;
import org.broadsheet.extract.english.text.Closeness.Anchor;
import org.broadsheet.extract.english.text.Stems;

/**
 * One member of a family in place of another: a minister for a vice minister, a county for a
 * prefectural committee, wheat for rice. What both languages say of a family is paired; where
 * something is left on both sides, and nothing else in the original can account for the English,
 * the English is wrong. Of several that are left the nearest belong together.
 */
final class EquivalenceCheck {
  /** With more left over than this in the translation, the table knows too little of its words. */
  private static final int MOST_LEFT = 3;

  /** With more left over in the original than this, nothing says which is meant. */
  private static final int MOST_UNSAID = 5;

  /** Characters of English between where a word is expected and where its like may stand. */
  private static final double REACH = 60;

  /** Characters of English within which a part of another word can account for the English. */
  private static final double IMPLIED_WITHIN = 90;

  /** So near that a word said a second time is said in place of another. */
  private static final double SAME_PLACE = 20;

  /** Of ten such flags in two sets that nobody had read, two hit what the annotator noted. */
  private static final double ALONE = 0.3;

  private static final double REPEATED = 0.25;

  private final Bead bead;
  private final String chinese;
  private final List<SaidPairs> families;
  private final Closeness closeness;

  private EquivalenceCheck(Bead bead, Unnamed texts, Correspondence correspondence) {
    this.bead = bead;
    this.chinese = texts.chinese();
    this.families = correspondence.families();
    this.closeness = correspondence.closeness();
  }

  static Stream<Issue> check(Bead bead, Unnamed texts, Correspondence correspondence) {
    EquivalenceCheck check = new EquivalenceCheck(bead, texts, correspondence);
    return check.families.stream().flatMap(pairs -> check.in(pairs).stream());
  }

  private List<Issue> in(SaidPairs pairs) {
    if (pairs.areAllOfEither()) {
      return List.of();
    }
    List<Said> unsaid = pairs.unsaid().stream().filter(said -> !isPartOfAnother(said)).toList();
    String rest = without(chinese, pairs.originals());
    List<Said> wrong =
        pairs.unfounded().stream()
            .filter(said -> said.rows().stream().noneMatch(row -> isImplied(row, said, rest)))
            .filter(said -> !isFoundedOtherwise(pairs, said))
            .toList();
    return wrong.size() > MOST_LEFT || unsaid.size() > MOST_UNSAID
        ? List.of()
        : nearest(unsaid, wrong).stream()
            .flatMap(match -> issue(pairs.originals(), match).stream())
            .toList();
  }

  /** Whether the original has, about where the English stands, a word that it may render. */
  private boolean isImplied(Row row, Said said, String rest) {
    return row.implied().stream()
        .anyMatch(
            word -> {
              int at = rest.indexOf(word);
              while (at >= 0 && closeness.distance(at, said.begin()) > IMPLIED_WITHIN) {
                at = rest.indexOf(word, at + 1);
              }
              return at >= 0;
            });
  }

  /**
   * Whether a word is only a part of a longer one that is rendered: 交部 of 外交部长, 代表 of 代表团. A body
   * that a post begins with is said apart: 总支 of 总支书记.
   */
  private boolean isPartOfAnother(Said said) {
    return families.stream()
        .anyMatch(
            pairs ->
                pairs.anchors().stream()
                    .filter(anchor -> !pairs.areOfPosts() || anchor.chineseBegin() < said.begin())
                    .anyMatch(anchor -> isWithin(said, anchor)));
  }

  private static boolean isWithin(Said said, Anchor anchor) {
    return anchor.chineseBegin() <= said.begin()
        && said.end() <= anchor.chineseEnd()
        && said.end() - said.begin() < anchor.chineseEnd() - anchor.chineseBegin();
  }

  /** Whether the English words, or longer ones around them, render something of another family. */
  private boolean isFoundedOtherwise(SaidPairs family, Said said) {
    return others(family)
        .anyMatch(
            anchor -> anchor.englishBegin() <= said.begin() && said.end() <= anchor.englishEnd());
  }

  private Stream<Anchor> others(SaidPairs family) {
    return families.stream()
        .filter(pairs -> pairs != family)
        .map(SaidPairs::anchors)
        .flatMap(Collection::stream);
  }

  /** A word of the original and English words that do not render it. */
  private record Match(Said meant, Said wrong, double distance) {}

  private List<Match> nearest(List<Said> unsaid, List<Said> wrong) {
    List<Match> possible =
        unsaid.stream()
            .flatMap(
                meant ->
                    wrong.stream()
                        .map(
                            said ->
                                new Match(
                                    meant, said, closeness.distance(meant.begin(), said.begin()))))
            .filter(match -> match.distance() <= REACH)
            .filter(match -> !isBroaderOrNarrower(match))
            .sorted(Comparator.comparingDouble(Match::distance))
            .toList();
    List<Match> matches = new ArrayList<>();
    Set<Said> taken = new HashSet<>();
    for (Match match : possible) {
      if (!taken.contains(match.meant()) && !taken.contains(match.wrong())) {
        taken.add(match.meant());
        taken.add(match.wrong());
        matches.add(match);
      }
    }
    return matches;
  }

  /**
   * Whether the English has the last words of a right rendering, a mill for a cotton mill, or a
   * right one stands at its end and the word of the original is as short, 厂 for 纱厂. Posts, where 副
   * makes the difference, are not put so.
   */
  private boolean isBroaderOrNarrower(Match match) {
    List<String> said =
        stems(bead.english().text().substring(match.wrong().begin(), match.wrong().end()));
    boolean broader =
        match.meant().rows().stream()
            .filter(row -> !row.isPost())
            .filter(row -> row.chinese().stream().noneMatch(word -> word.startsWith("副")))
            .flatMap(row -> row.english().stream())
            .map(EquivalenceCheck::stems)
            .anyMatch(form -> form.size() > said.size() && isEnd(form, said));
    return broader || isNarrower(match, said);
  }

  private boolean isNarrower(Match match, List<String> said) {
    String meant = chinese.substring(match.meant().begin(), match.meant().end());
    boolean kind =
        match.wrong().rows().stream()
            .filter(row -> !row.isPost())
            .flatMap(row -> row.chinese().stream())
            .anyMatch(word -> word.length() > meant.length() && word.endsWith(meant));
    return kind
        && match.meant().rows().stream()
            .flatMap(row -> row.english().stream())
            .map(EquivalenceCheck::stems)
            .anyMatch(form -> form.size() < said.size() && isEnd(said, form));
  }

  private static boolean isEnd(List<String> words, List<String> end) {
    return words.subList(words.size() - end.size(), words.size()).equals(end);
  }

  private static List<String> stems(String words) {
    return Stream.of(words.split("[\\s-]+")).map(Stems::of).toList();
  }

  /** The original less what it says of the family. */
  private static String without(String chinese, List<Said> said) {
    StringBuilder rest = new StringBuilder(chinese);
    said.forEach(one -> rest.replace(one.begin(), one.end(), "_".repeat(one.end() - one.begin())));
    return rest.toString();
  }

  /**
   * Empty where the English only says a second time what it has said already, unless the original
   * word contains that one, as 副部长 does 部长, or stands in the same place.
   */
  private Optional<Issue> issue(List<Said> originals, Match match) {
    Said meant = match.meant();
    Said said = match.wrong();
    boolean repeated =
        originals.stream().anyMatch(other -> !Collections.disjoint(other.rows(), said.rows()));
    boolean kindred =
        meant.rows().stream()
            .flatMap(row -> row.chinese().stream())
            .anyMatch(
                word ->
                    said.rows().stream()
                        .flatMap(row -> row.chinese().stream())
                        .anyMatch(word::contains));
    if (repeated && !kindred && match.distance() > SAME_PLACE) {
      return Optional.empty();
    }
    Row row = meant.rows().iterator().next();
    return Optional.of(
        new Issue(
            bead.english().part(said.begin(), said.end()),
            Optional.of(bead.chinese().part(meant.begin(), meant.end())),
            "english.equivalent",
            row.correct(),
            repeated ? REPEATED : ALONE));
  }
}
