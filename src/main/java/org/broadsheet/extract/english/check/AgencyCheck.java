package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.text.Closeness.Anchor;
import org.broadsheet.extract.lexicon.KeyedPatterns;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * Who does what to whom, {@code acts.tsv}: the one who acts stands before the verb or after 由 and
 * 受到, the other one after the verb or after 向 and 把. A translation that has the two the other way
 * round, beside the same verb and in its voice, has turned the act about; so has one that gives the
 * receiver to the thing. Only where both languages say either once and nothing else is between.
 */
final class AgencyCheck {
  private static final double CONFIDENCE = 0.65;

  /** Characters of the original between a word and the verb or the particle that it belongs to. */
  private static final int NEAR = 6;

  /** Characters of English between one who acts and the other. */
  private static final int WIDE = 110;

  private static final String CLAUSE_MARKS = "，。；：！？、";
  private static final Expression PARTICLE =
      Expression.compile(
          "(?<passive>被|受到?了?|得到了?|获得了?|遭到?了?|[经]?由)|(?<object>把|将)|(?<oblique>向|对|给|为)");
  private static final Expression RECEIVER = Expression.compile("给了?|到|至|交给");
  private static final Pattern PASSIVE =
      Pattern.compile("\\b(?:was|were|is|are|be|been|being)(?: \\w+ly)?(?: also| all)? $");
  private static final Pattern STOP =
      Pattern.compile(
          "[.;:!?—,]|\\b(?:who|which|that|whose|whom|while|when|after|before|where)\\b");
  private static final Pattern TO = Pattern.compile("^[^.;:,]{0,40}\\bto (?:\\w+ ){0,3}$");

  private static final Pattern TO_WHOM =
      Pattern.compile("^[^.;:,]{0,40}\\b(?:to|on|upon) (?:\\w+ ){0,3}$");

  /** Who is asked to do something stands in a clause: demanded that the peasants. */
  private static final Pattern THAT = Pattern.compile("^ that\\b");

  private static final Pattern NOUN = Pattern.compile("(?:tion|sion|ment|ance|al|er|or)s?$");

  /** What makes one who receives of the subject. */
  private static final Pattern OTHER_WAY = Pattern.compile(" from | receiv| got ");

  /** A verb, or somebody who acts, and how the English says it. */
  private record Act(Expression chinese, Expression english) {}

  private static final KeyedPatterns<Act> ACTS =
      new KeyedPatterns<>(table("acts.tsv"), act -> act.chinese().regex());
  private static final KeyedPatterns<Act> ACTORS =
      new KeyedPatterns<>(table("actors.tsv"), act -> act.chinese().regex());

  private final Bead bead;
  private final String chinese;
  private final String english;
  private final List<Anchor> words;

  private static List<Act> table(String name) {
    return Table.rows(AgencyCheck.class, name).stream()
        .map(
            row ->
                new Act(
                    Expression.compile(row.get("chinese")),
                    Expression.compile(
                        "\\b(?:" + row.get("english") + ")\\w*", Pattern.CASE_INSENSITIVE)))
        .toList();
  }

  private AgencyCheck(Bead bead, List<Anchor> words) {
    this.bead = bead;
    this.chinese = bead.chinese().text();
    this.english = bead.english().text();
    this.words = words;
  }

  static Stream<Issue> check(Bead bead, RenderedWords rendered) {
    String chinese = bead.chinese().text();
    List<Act> acts = ACTS.in(chinese).stream().filter(act -> act.chinese().isIn(chinese)).toList();
    if (acts.isEmpty()) {
      return Stream.empty();
    }
    List<Anchor> words = new ArrayList<>(rendered.words());
    ACTORS.in(chinese).forEach(actor -> once(actor, bead).ifPresent(words::add));
    AgencyCheck check = new AgencyCheck(bead, words);
    return acts.stream()
        .flatMap(
            act ->
                act.chinese().results(chinese).stream()
                    .limit(1)
                    .flatMap(verb -> check.turned(act, verb).stream()));
  }

  /** Somebody whom either language names once. */
  private static Optional<Anchor> once(Act actor, Bead bead) {
    List<MatchResult> original = actor.chinese().results(bead.chinese().text());
    if (original.size() != 1) {
      return Optional.empty();
    }
    List<MatchResult> said = actor.english().results(bead.english().text());
    return said.size() == 1
        ? Optional.of(
            new Anchor(
                original.get(0).start(),
                original.get(0).end(),
                said.get(0).start(),
                said.get(0).end()))
        : Optional.empty();
  }

  private Optional<Issue> turned(Act act, MatchResult verb) {
    int begin = clauseBegin(verb.start());
    Optional<MatchResult> particle =
        PARTICLE.results(chinese).stream()
            .filter(found -> begin <= found.start() && found.end() <= verb.start())
            .findFirst();
    if (particle.isEmpty()) {
      return both(last(begin, verb.start(), NEAR), first(verb.end(), NEAR))
          .flatMap(pair -> issue(act, verb, pair[0], pair[1]));
    }
    MatchResult mark = particle.get();
    Optional<Anchor> before = last(begin, mark.start(), NEAR);
    Optional<Anchor> behind = first(mark.end(), NEAR).filter(w -> w.chineseEnd() <= verb.start());
    boolean passive = mark.group().matches("被|受.*|得到.*|获得.*|遭.*|.*由");
    if (mark.group().matches("[把将]")) {
      Optional<Anchor> receiver =
          RECEIVER.isAt(chinese, verb.end()) ? first(verb.end() + 1, NEAR) : Optional.empty();
      return receiver.isPresent()
          ? both(behind, receiver).flatMap(pair -> given(verb, pair[0], pair[1]))
          : both(before, behind).flatMap(pair -> issue(act, verb, pair[0], pair[1]));
    }
    return passive && before.isEmpty()
        ? behind.flatMap(agent -> received(act, verb, agent))
        : both(passive ? behind : before, passive ? before : behind)
            .flatMap(pair -> issue(act, verb, pair[0], pair[1]));
  }

  /** The one who gives told as the one who is given to: presented a banner to the people. */
  private Optional<Issue> received(Act act, MatchResult verb, Anchor agent) {
    Search found = act.english().in(english.substring(0, agent.englishBegin()));
    while (found.find()) {
      String between = english.substring(found.end(), agent.englishBegin());
      boolean given =
          TO_WHOM.matcher(between).find()
              && !STOP.matcher(between).find()
              && !NOUN.matcher(found.group()).find()
              && !PASSIVE.matcher(english.substring(0, found.start())).find();
      if (given) {
        return Optional.of(issue(verb, found.start(), agent.englishEnd()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Anchor[]> both(Optional<Anchor> one, Optional<Anchor> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(new Anchor[] {one.get(), other.get()})
        : Optional.empty();
  }

  /** The thing after "to", the receiver before it. */
  private Optional<Issue> given(MatchResult verb, Anchor thing, Anchor receiver) {
    boolean turned =
        receiver.englishEnd() < thing.englishBegin()
            && TO.matcher(english.substring(receiver.englishEnd(), thing.englishBegin())).find();
    return turned
        ? Optional.of(issue(verb, receiver.englishBegin(), thing.englishEnd()))
        : Optional.empty();
  }

  private Optional<Issue> issue(Act act, MatchResult verb, Anchor agent, Anchor other) {
    boolean agentFirst = agent.englishBegin() < other.englishBegin();
    int from = agentFirst ? agent.englishEnd() : other.englishEnd();
    int to = agentFirst ? other.englishBegin() : agent.englishBegin();
    if (to <= from || to - from > WIDE) {
      return Optional.empty();
    }
    String between = english.substring(from, to);
    Search found = act.english().in(between);
    if (!found.find() || isApart(between, found) || NOUN.matcher(found.group()).find()) {
      return Optional.empty();
    }
    boolean passive = PASSIVE.matcher(between.substring(0, found.start())).find();
    boolean by = between.substring(found.end()).matches("(?s).*\\bby\\b.*");
    if (passive != by || OTHER_WAY.matcher(between.replace(found.group(), "")).find()) {
      return Optional.empty();
    }
    return agentFirst == passive
        ? Optional.of(
            issue(verb, from + found.start(), agentFirst ? other.englishEnd() : agent.englishEnd()))
        : Optional.empty();
  }

  /** Whether a mark or another clause stands between two, but for the one that a verb brings. */
  private static boolean isApart(String between, Search verb) {
    return STOP.matcher(between.substring(0, verb.start())).find()
        || STOP.matcher(THAT.matcher(between.substring(verb.end())).replaceFirst("")).find();
  }

  private Issue issue(MatchResult verb, int begin, int end) {
    return new Issue(
        bead.english().part(begin, end),
        Optional.of(bead.chinese().part(verb.start(), verb.end())),
        "english.agency",
        "the other way round",
        CONFIDENCE);
  }

  private int clauseBegin(int index) {
    int at = index;
    while (at > 0 && CLAUSE_MARKS.indexOf(chinese.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private Optional<Anchor> last(int from, int index, int reach) {
    return words.stream()
        .filter(word -> from <= word.chineseBegin())
        .filter(word -> word.chineseEnd() <= index && index - reach <= word.chineseEnd())
        .max(Comparator.comparingInt(Anchor::chineseEnd));
  }

  private Optional<Anchor> first(int index, int reach) {
    return words.stream()
        .filter(word -> index <= word.chineseBegin() && word.chineseBegin() <= index + reach)
        .filter(word -> clauseBegin(word.chineseBegin()) <= index)
        .min(Comparator.comparingInt(Anchor::chineseBegin));
  }
}
