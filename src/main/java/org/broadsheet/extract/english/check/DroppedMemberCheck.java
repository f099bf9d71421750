package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.text.Closeness.Anchor;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * A member of an enumeration that the translation leaves out: those before and after it are
 * rendered, and their renderings stand side by side. The last member is left out where the two
 * before it are rendered as a pair and nothing is joined to them.
 */
final class DroppedMemberCheck {
  private static final String MEMBER = "[^、，。；：！？\\s（）“”《》]{1,14}";
  private static final Expression LIST = Expression.compile("(?:" + MEMBER + "、){2,}" + MEMBER);
  private static final Expression JOINT = Expression.compile("[、和及与]");

  /** What stands between neighbours: at most a word for the kind of the first. */
  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile("(?: [\\w'’]+)?(?:,|,? and| or| &)(?: the)? ");

  private static final Pattern JOINED = Pattern.compile("(?: [\\w'’]+)? and(?: the)? ");
  private static final Pattern GOES_ON =
      Pattern.compile("(?: [\\w'’-]+){0,3}(?:,| and| or| as well)");
  private static final Expression BEGUN = Expression.compile("(?:, | and )(?:[\\w'’-]+ ){0,2}$");

  private static final Expression ANOTHER_ELSEWHERE =
      Expression.compile("\\b(?:others?|etc|respectively|both)\\b");

  /** Characters of English. */
  private static final int FAR = 80;

  private static final double CONFIDENCE = 0.6;

  private final Bead bead;
  private final List<Anchor> anchors;

  private DroppedMemberCheck(Bead bead, List<Anchor> anchors) {
    this.bead = bead;
    this.anchors = anchors;
  }

  /** A member, UTF-16 indexes, and what of it is rendered where. */
  private record Member(int begin, int end, List<Anchor> rendered) {}

  static Stream<Issue> check(Bead bead, Correspondence said) {
    String chinese = bead.chinese().text();
    boolean listed = chinese.indexOf('、', chinese.indexOf('、') + 1) > chinese.indexOf('、');
    if (!listed || ANOTHER_ELSEWHERE.isIn(bead.english().text())) {
      return Stream.empty();
    }
    DroppedMemberCheck check = new DroppedMemberCheck(bead, said.closeness().anchors());
    return LIST.results(chinese).stream()
        .flatMap(list -> check.in(list.start(), list.group()).stream());
  }

  private Optional<Issue> in(int start, String list) {
    List<Member> members = members(start, list);
    return Stream.concat(
            IntStream.range(1, members.size() - 1)
                .boxed()
                .flatMap(i -> dropped(members, i).stream()),
            last(members).stream())
        .findFirst();
  }

  private List<Member> members(int start, String list) {
    List<Member> members = new ArrayList<>();
    Search joint = JOINT.in(list);
    int begin = 0;
    while (begin <= list.length()) {
      int end = joint.find() ? joint.start() : list.length();
      members.add(member(start + begin, start + end));
      begin = end + 1;
    }
    return members;
  }

  private Member member(int begin, int end) {
    return new Member(
        begin,
        end,
        anchors.stream()
            .filter(anchor -> begin <= anchor.chineseBegin() && anchor.chineseEnd() <= end)
            .toList());
  }

  private Optional<Issue> dropped(List<Member> members, int index) {
    Member member = members.get(index);
    return members.get(index - 1).rendered().stream()
        .flatMap(
            before ->
                members.get(index + 1).rendered().stream()
                    .filter(after -> areNeighbours(before, after))
                    .filter(after -> member.rendered().stream().allMatch(own -> isFar(own, after)))
                    .map(after -> issue(member, before, after)))
        .findFirst();
  }

  /** The last member, where "A and B" are all there is of A, B and C. */
  private Optional<Issue> last(List<Member> members) {
    int count = members.size();
    Member member = members.get(count - 1);
    return members.get(count - 3).rendered().stream()
        .flatMap(
            first ->
                members.get(count - 2).rendered().stream()
                    .filter(second -> isPair(first, second))
                    .filter(second -> member.rendered().isEmpty())
                    .map(second -> issue(member, first, second)))
        .findFirst();
  }

  private boolean isPair(Anchor first, Anchor second) {
    String english = bead.english().text();
    return first.englishEnd() < second.englishBegin()
        && JOINED.matcher(english.substring(first.englishEnd(), second.englishBegin())).matches()
        && !GOES_ON.matcher(english.substring(second.englishEnd())).lookingAt()
        && !BEGUN.isIn(english.substring(0, first.englishBegin()));
  }

  private boolean areNeighbours(Anchor before, Anchor after) {
    return before.englishEnd() < after.englishBegin()
        && SIDE_BY_SIDE
            .matcher(bead.english().text().substring(before.englishEnd(), after.englishBegin()))
            .matches();
  }

  /** Whether words are said so long after a list that they render another occurrence. */
  private static boolean isFar(Anchor rendered, Anchor after) {
    return rendered.englishBegin() > after.englishEnd() + FAR;
  }

  private Issue issue(Member member, Anchor before, Anchor after) {
    return new Issue(
        bead.english().part(before.englishBegin(), after.englishEnd()),
        Optional.of(bead.chinese().part(member.begin(), member.end())),
        "english.dropped",
        null,
        CONFIDENCE);
  }
}
