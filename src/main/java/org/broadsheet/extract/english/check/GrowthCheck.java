package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.figure.FigureWords;
import org.broadsheet.extract.english.figure.WrittenNumber;
import org.broadsheet.extract.english.figure.WrittenNumber.Sort;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.quantity.SpokenNumber;
import org.broadsheet.extract.quantity.SpokenNumber.Kind;

/**
 * What a number of growth means: 增加了 is by how much, 增加到 to how much, and 个百分点 are percentage
 * points, not percent. Checked where one number of that value stands on either side.
 */
final class GrowthCheck {
  private static final String VERB = "(?:增加|增长|增产|提高|上升|扩大|减少|减产|降低|下降|缩短|缩小|增|减|降|提|升)";
  private static final Expression BY = Expression.compile(VERB + "了?(?:将近|大约|约|近)?$");
  private static final Expression TO = Expression.compile(VERB + "(?:到|至|为)了?(?:将近|大约|约|近)?$");
  private static final Pattern GROWS =
      Pattern.compile(
          "\\b(?:increas|rose|rise|risen|rais|grew|grow|reduc|decreas|declin|fell|fall|drop|lower|cut|shorten|expand|up|down)\\w*\\s(?:\\w+\\s){0,6}?(?<by>by|to)\\s$",
          Pattern.CASE_INSENSITIVE);
  private static final String POINTS = "个百分点";
  private static final int AHEAD = 60;

  private GrowthCheck() {}

  static Stream<Issue> check(Bead bead, BeadNumbers numbers) {
    List<WrittenNumber> written = numbers.written();
    return numbers.spoken().stream()
        .flatMap(
            number -> {
              List<WrittenNumber> same =
                  written.stream()
                      .filter(other -> other.sort() != Sort.WORD)
                      .filter(other -> other.low().compareTo(number.low()) == 0)
                      .toList();
              return same.size() == 1 ? check(bead, number, same.get(0)).stream() : Stream.empty();
            });
  }

  private static Optional<Issue> check(Bead bead, SpokenNumber number, WrittenNumber other) {
    String chinese = bead.chinese().text();
    String english = bead.english().text();
    if (chinese.startsWith(POINTS, number.end())) {
      boolean percent =
          other.sort() == Sort.PERCENT
              && !english.substring(0, other.end()).endsWith("s")
              && !english.startsWith("point", Math.max(0, other.end() - 5));
      return percent
          ? Optional.of(
              issue(
                  bead,
                  number,
                  other.begin(),
                  other.end(),
                  FigureWords.number(number.low()) + " percentage points"))
          : Optional.empty();
    }
    String before = chinese.substring(0, number.begin());
    boolean by = BY.isIn(before);
    boolean to = TO.isIn(before);
    Matcher said =
        GROWS.matcher(english.substring(Math.max(0, other.begin() - AHEAD), other.begin()));
    if (number.kind() == Kind.MULTIPLE || by == to || !said.find()) {
      return Optional.empty();
    }
    return said.group("by").equals(by ? "by" : "to")
        ? Optional.empty()
        : Optional.of(
            issue(
                bead,
                number,
                other.begin() - 3,
                other.end(),
                (by ? "by " : "to ") + english.substring(other.begin(), other.end())));
  }

  private static Issue issue(Bead bead, SpokenNumber number, int begin, int end, String correct) {
    return new Issue(
        bead.english().part(begin, end),
        Optional.of(bead.chinese().part(number.begin(), number.end())),
        "english.growth",
        correct,
        0.75);
  }
}
