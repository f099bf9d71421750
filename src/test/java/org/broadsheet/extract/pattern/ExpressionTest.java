package org.broadsheet.extract.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what an expression finds against what {@link Pattern} finds. */
class ExpressionTest {
  private static final String TEXT =
      "The 2nd plan will be 12,000 mu; \"I'll go\", said will-power. Wills DID not\n"
          + "新华社济南1日电 山东省、河南省和河北省等三省将于明年计划增产二十万斤，已经完成了；不过没有𠀀超过。x";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "将(?:于|在)|计划|已",
        "(?<=[^经超])过(?![去程])",
        "(?<list>[^、，]{1,6}(?:[、和][^、，]{1,6})*)等(?<number>[一二三]{1,2})",
        "\\b(?:will|did|to be|in\\w*)\\b|'ll\\b",
        "\\b(?:a )?(?:plan|will)\\b",
        "(?:\\bsaid|will) ?",
        "(?:又|还)?增产",
        "[\\s-]+(?:will|be|power)\\b",
        "\\d{1,3}(?:,\\d{3})+|\\d+",
        "\\p{IsHan}{2,3}省",
        "[\\p{IsHan}&&[^省]]{2}省",
        "[^a-z ]+",
        ".将",
        "x*",
        "^The|x$",
        "(山东|河北)省+?",
        "\\u65b0华社|\\.\\s",
        "(?=[三四])三省|𠀀",
        "(?!will)w\\w+",
        "T|",
        "[^，。]{1,6}等",
        "[\\p{IsHan}&&[^省河]]{1,4}?(?:成了|计划)",
        ".{1,3}过。",
        "[一-龥]{2}计",
        "\\p{L}+-\\p{Lu}",
        "(?<=等)三?省?将|x$",
        "(?:[a-z]+ ){1,2}(?:be|plan)",
        "\\bW\\w*?(?-i:D[A-Z]+)",
        "([三省])\\1?将",
        "完{1,2}|[。，]+了?",
        "[𠀀x]",
        "\\s\\p{L}{3}\\b",
        "a{0}河北?",
        "^(?:新|T)\\w",
        "(?:^|，|\\n)(?:已经|The|新华)",
        "x*^The|^plan",
        "[省县市区旗盟州、]{1,2}|[^，。；：！？“”]{4}将",
        "(?<list>[\\p{IsHan}&&[^和]]{2,3}(?:、[\\p{IsHan}&&[^和]]{2,3}?)+)和?[^。]{0,20}(?:斤|了)",
        "\\p{IsHan}{2}、.*万",
        "(?:\\p{IsHan}{1,3}了|过)[^。]{0,6}(?:过|斤)",
        "(?:[a-z ]{2}、|\\p{IsHan}将).*年",
        "\\p{IsHan}{2}(?=、.{0,4}河|等)",
        "(?=.{0,3}省)\\p{IsHan}{2}",
        "(?:(?=三)\\p{IsHan}{1,2})?(?=省|计|x$)",
        "\\w+(?=(?!be) \\w+;|省)"
      })
  void findsWhatPatternFinds(String regex) {
    for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE}) {
      assertThat(found(Expression.compile(regex, flags)))
          .isEqualTo(found(Pattern.compile(regex, flags)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"将于|等三", "(?<=等)三省", "\\bwill\\b", "[^省]省", "\\p{IsHan}{1,3}省", "[^，]{2,9}等"})
  void matchesWhereFindFindsIt(String regex) {
    Expression expression = Expression.compile(regex);
    for (int at = 0; at <= TEXT.length(); at++) {
      Matcher matcher = Pattern.compile(regex).matcher(TEXT);
      boolean here = matcher.find(at) && matcher.start() == at;
      assertThat(expression.at(TEXT, at).isPresent()).isEqualTo(here);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省$",
        "[三省]{1,2}$",
        "(?:的|省x?)$",
        "(?:、|$)",
        "三(?:省|$)",
        "(?<=三)省?$",
        "$",
        "省$|三",
        "(?:省$)?",
        "[^将]{0,2}(?:省|了)?$(?!x)",
        ".{0,2}$",
        "^.{0,2}$",
        "^(?:河北)?三省$",
        "^[^将]+省",
        "将.*省$",
        "(?:三省|𠀀)$",
        "三(?=省?$)",
        "(?=省$|x)\\p{IsHan}?"
      })
  void findsTheEndWherePatternFindsIt(String regex) {
    for (String text : List.of("", "省", "河北三省", "河北省、三省", "三省的", "将三省了", "三𠀀")) {
      for (String end : List.of("", "\n", "\r\n", "\n\n", "\u2028", "x")) {
        assertThat(found(Expression.compile(regex), text + end))
            .as(text + end)
            .isEqualTo(found(Pattern.compile(regex), text + end));
      }
    }
  }

  private static List<String> found(Expression expression) {
    return found(expression, TEXT);
  }

  private static List<String> found(Pattern pattern) {
    return found(pattern, TEXT);
  }

  private static List<String> found(Expression expression, String text) {
    List<String> found = new ArrayList<>();
    Search search = expression.in(text);
    while (search.find()) {
      found.add(search.start() + "-" + search.end() + " " + search.group());
    }
    return found;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.start() + "-" + match.end() + " " + match.group())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[一二三]\\p{IsHan}", "..省", "省?河"})
  void goesBackIntoTheLastMatch(String regex) {
    List<Integer> starts = new ArrayList<>();
    Search search = Expression.compile(regex).in(TEXT);
    while (search.find()) {
      starts.add(search.start());
      search.goOnFrom(search.start() + 1);
    }
    List<Integer> expected = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(TEXT);
    for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
      expected.add(matcher.start());
    }
    assertThat(starts).isNotEmpty().isEqualTo(expected);
  }
}
