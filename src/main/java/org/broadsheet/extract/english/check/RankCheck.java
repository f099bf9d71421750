package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/** The ranks of the civil service in lists such as 局、处、科级干部: all of them, in their order. */
final class RankCheck {
  private static final String RANK = "(?:ministry|department|bureau|division|section|subsection)";
  private static final Expression CHINESE =
      Expression.compile("([部厅局处科股](?:[、和][部厅局处科股])*)级(?=干部|人员|领导)");
  private static final Expression ENGLISH =
      Expression.compile(
          "\\b("
              + RANK
              + "(?:(?:, and |, | and )"
              + RANK
              + ")*)[- ]level (?:\\w+ )?(?:cadres|officials|personnel|staff)");
  private static final Map<Character, String> RANKS =
      Map.of(
          '部',
          "ministry",
          '厅',
          "department",
          '局',
          "bureau",
          '处',
          "division",
          '科',
          "section",
          '股',
          "subsection");

  private RankCheck() {}

  static Stream<Issue> check(Bead bead) {
    Search chinese = CHINESE.in(bead.chinese().text());
    Search english = ENGLISH.in(bead.english().text());
    while (chinese.find() && english.find()) {
      List<String> expected = new ArrayList<>();
      for (char rank : chinese.group(1).toCharArray()) {
        Optional.ofNullable(RANKS.get(rank)).ifPresent(expected::add);
      }
      List<String> said = List.of(english.group(1).split(", and |, | and "));
      if (!said.equals(expected) && said.stream().allMatch(RANKS::containsValue)) {
        return Stream.of(
            new Issue(
                bead.english().part(english.start(), english.end()),
                Optional.of(bead.chinese().part(chinese.start(), chinese.end())),
                "english.rank",
                String.join(", ", expected) + "-level cadres",
                0.85));
      }
    }
    return Stream.empty();
  }
}
