package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.name.PeopleNames;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.gazetteer.EthnicNames;

/**
 * A people that a list of peoples names and its translation does not: 汉、彝、白、傣 as Han, Yi and Dai.
 */
final class ListedPeoplesCheck {
  private static final Expression LIST =
      Expression.compile("\\p{IsHan}{1,5}(?:、\\p{IsHan}{1,5}){3,}");
  private static final String PEOPLE = "族";
  private static final String MAJORITY = "汉";
  private static final int LEAST_SAID = 3;
  private static final double CONFIDENCE = 0.7;

  private ListedPeoplesCheck() {}

  /** A people of a list, UTF-16 indexes, with every English name. */
  private record People(int begin, int end, List<String> english) {
    Optional<MatchResult> in(String text) {
      Matcher name = Pattern.compile("\\b(?:" + String.join("|", english) + ")\\b").matcher(text);
      return name.find() ? Optional.of(name.toMatchResult()) : Optional.empty();
    }
  }

  static Stream<Issue> check(Bead bead) {
    return LIST.results(bead.chinese().text()).stream()
        .flatMap(list -> check(bead, peoples(list)).stream());
  }

  private static List<People> peoples(MatchResult list) {
    List<People> peoples = new ArrayList<>();
    int begin = list.start();
    for (String member : list.group().split("、")) {
      int at = begin;
      english(member).ifPresent(names -> peoples.add(new People(at, at + member.length(), names)));
      begin += member.length() + 1;
    }
    return peoples;
  }

  private static Optional<List<String>> english(String member) {
    String name = member.endsWith(PEOPLE) ? member : member + PEOPLE;
    return name.equals(MAJORITY + PEOPLE)
        ? Optional.of(List.of("Han"))
        : EthnicNames.endOf(name)
            .filter(people -> people.getKey().equals(name))
            .map(Map.Entry::getValue)
            .map(PeopleNames::variants);
  }

  /** The two that stand around the only one of a list that is not said. */
  private static Optional<Issue> check(Bead bead, List<People> peoples) {
    String english = bead.english().text();
    List<People> lost = peoples.stream().filter(people -> people.in(english).isEmpty()).toList();
    if (lost.size() != 1 || peoples.size() - lost.size() < LEAST_SAID) {
      return Optional.empty();
    }
    int at = peoples.indexOf(lost.get(0));
    Optional<MatchResult> beside = peoples.get(at > 0 ? at - 1 : at + 1).in(english);
    return beside.map(
        name ->
            new Issue(
                bead.english().part(name.start(), name.end()),
                Optional.of(bead.chinese().part(lost.get(0).begin(), lost.get(0).end())),
                "english.dropped",
                lost.get(0).english().get(0),
                CONFIDENCE));
  }
}
