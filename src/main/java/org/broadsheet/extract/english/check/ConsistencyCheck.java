package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.check.TermRenderings.Way;
import org.broadsheet.extract.english.text.EnglishTerms.Found;
import org.broadsheet.extract.pattern.Expression;

/**
 * One term of the original that an article renders in several ways, by {@link TermRenderings}: of
 * each but the one that the table prefers, the first place is flagged.
 */
final class ConsistencyCheck {
  private static final double CONFIDENCE = 0.5;

  private ConsistencyCheck() {}

  /** Where the original of a bead has a term. */
  private record Meant(Bead bead, Expression term, List<MatchResult> places) {}

  /** Words that render a term, UTF-16 indexes into the English of the bead. */
  private record Use(Bead bead, MatchResult term, Found<Way> words) {
    Way way() {
      return words.value();
    }
  }

  /**
   * @param beads of one article, in its order
   */
  static Stream<Issue> check(Collection<Bead> beads) {
    Map<String, List<Meant>> terms = new LinkedHashMap<>();
    for (Bead bead : beads) {
      for (Expression term : TermRenderings.bundled().in(bead.chinese().text())) {
        List<Meant> all = terms.computeIfAbsent(term.regex(), key -> new ArrayList<>());
        List<MatchResult> meant = term.results(bead.chinese().text());
        if (!meant.isEmpty()) {
          all.add(new Meant(bead, term, meant));
        }
      }
    }
    IdentityHashMap<Bead, List<Found<Way>>> ways = new IdentityHashMap<>();
    return terms.values().stream()
        .filter(all -> all.stream().mapToInt(meant -> meant.places().size()).sum() > 1)
        .flatMap(all -> against(uses(all, ways)));
  }

  /**
   * @param ways of the beads that were asked before
   */
  private static List<Use> uses(List<Meant> all, IdentityHashMap<Bead, List<Found<Way>>> ways) {
    List<Use> uses = new ArrayList<>();
    for (Meant meant : all) {
      List<Found<Way>> said =
          ways.computeIfAbsent(
              meant.bead(), bead -> TermRenderings.bundled().ways(bead.english().text()));
      uses.addAll(uses(meant, said));
    }
    return uses;
  }

  /**
   * No use where the English has more such words, of several ways, than the original has terms.
   *
   * @param ways the words of the English that render any term
   */
  private static List<Use> uses(Meant term, List<Found<Way>> ways) {
    Bead bead = term.bead();
    List<MatchResult> meant = term.places();
    String rest = without(bead.chinese().text(), meant);
    int expected = Clauses.share(bead, meant.get(0).start());
    Map<Way, List<Found<Way>>> said =
        TermRenderings.of(term.term(), ways).stream()
            .sorted(Comparator.comparingInt(words -> Math.abs(words.begin() - expected)))
            .collect(Collectors.groupingBy(Found::value, LinkedHashMap::new, Collectors.toList()));
    List<Use> uses = new ArrayList<>();
    said.forEach(
        (way, words) ->
            words.stream()
                .limit(Math.max(0, words.size() - way.others(rest)))
                .forEach(one -> uses.add(new Use(bead, meant.get(0), one))));
    boolean unclear =
        uses.size() > meant.size() && uses.stream().map(Use::way).distinct().count() > 1;
    return unclear ? List.of() : uses;
  }

  private static String without(String chinese, List<MatchResult> terms) {
    StringBuilder rest = new StringBuilder(chinese);
    terms.forEach(
        term -> rest.replace(term.start(), term.end(), "_".repeat(term.end() - term.start())));
    return rest.toString();
  }

  /** The first use of each way but the one that the table prefers. */
  private static Stream<Issue> against(List<Use> uses) {
    Map<Way, Use> first = new LinkedHashMap<>();
    uses.forEach(use -> first.putIfAbsent(use.way(), use));
    return first.keySet().stream().min(Comparator.comparingInt(Way::rank)).stream()
        .flatMap(
            best ->
                first.values().stream()
                    .filter(use -> !use.way().equals(best))
                    .map(use -> issue(use, best)));
  }

  private static Issue issue(Use use, Way best) {
    return new Issue(
        use.bead().english().part(use.words().begin(), use.words().end()),
        Optional.of(use.bead().chinese().part(use.term().start(), use.term().end())),
        "english.consistency",
        best.correct(),
        CONFIDENCE);
  }
}
