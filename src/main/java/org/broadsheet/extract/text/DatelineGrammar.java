package org.broadsheet.extract.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms a dateline takes in the newspaper from 1946 on, at the beginning of a line or, in round
 * brackets, at its end: {@code 新华社济南1日电}, {@code 【新华社晋绥分社兴县十日电】}, {@code 本报北京１０月１日讯}, {@code
 * 塔斯社莫斯科7日电}, {@code 大马士革消息：}.
 */
final class DatelineGrammar {
  private static final String NUMBER = "[0-9０-９〇○零一二三四五六七八九十廿卅]";
  private static final String PLACE = "(?<place>[\\p{IsHan}·]{2,9}?)";
  private static final String DAY =
      "(?<date>(?:(?<year>N{2,4})年)?(?:(?<month>N{1,3})月份?)?(?<day>N{1,3})(?:日|(?=电[】］])))"
          .replace("N", NUMBER);
  private static final String NO_DAY = "(?<date>(?<year>(?<month>(?<day>(?!)))))?";
  private static final String SENT = "(?:专电|急电|特电|电讯|特讯|专讯|快讯|电|讯|消息)";

  /** What must follow, so that 本报通讯员 or 新华社电台 do not count. */
  private static final String AFTER = "(?=[\\s\\u3000】］\\])）〕：:，,。（(]|$)";

  private static final String OWN = "新华(?:通讯)?社(?:[\\p{IsHan}]{2,8}?[总分支]社)?|本报|本社|本刊|本市|人民日报";

  /** A day makes the rest sure: 二十四日电 may run on into the report. */
  private static final String AFTER_DAY = "(?![话报影厂台视问号])";

  private static final Pattern OF_OWN =
      Pattern.compile("(?<agency>" + OWN + ")" + PLACE + "??" + DAY + SENT + AFTER_DAY);
  private static final Pattern OF_OWN_WITHOUT_DAY =
      Pattern.compile("(?<agency>" + OWN + ")" + PLACE + "??" + NO_DAY + SENT + AFTER);
  private static final Pattern OF_OTHERS =
      Pattern.compile("(?<agency>[\\p{IsHan}]{1,8}?社)" + PLACE + "??" + DAY + SENT + AFTER_DAY);
  private static final Pattern OF_PLACE =
      Pattern.compile("(?<agency>)" + PLACE + DAY + "?(?:消息(?=[：:】］\\]])|[讯电](?=[】］\\]]))");

  private static final Pattern[] FORMS = {OF_OWN, OF_OWN_WITHOUT_DAY, OF_OTHERS, OF_PLACE};

  private static final Pattern BEFORE =
      Pattern.compile("(?:\\p{IsHan}{2,8}[ \\u3000]{1,2}(?=据?新华社))?[【［\\[（(〔]?据?");
  private static final Pattern IN_ROUND_BRACKETS =
      Pattern.compile("(?:^|.*[。！？”])[（(](?=据?[^（）()]{2,40}[）)]$)据?", Pattern.DOTALL);

  /** Longer than any dateline with what may stand before it. */
  private static final int LONGEST = 60;

  private DatelineGrammar() {}

  /** The dateline that a line begins with. */
  static Optional<Matcher> opening(String line) {
    if (!isSent(line, 0)) {
      return Optional.empty();
    }
    Matcher before = BEFORE.matcher(line);
    boolean found = before.lookingAt();
    return closing(line).isPresent() || !found ? Optional.empty() : at(line, before.end());
  }

  /** The dateline in round brackets that a line ends with or consists of. */
  static Optional<Matcher> closing(String line) {
    if (!line.endsWith("）") && !line.endsWith(")")) {
      return Optional.empty();
    }
    Matcher before = IN_ROUND_BRACKETS.matcher(line);
    return before.lookingAt() ? at(line, before.end()) : Optional.empty();
  }

  /** Whether a word for sending stands where a dateline may, what each of them ends with. */
  private static boolean isSent(String line, int begin) {
    String head = line.substring(begin, Math.min(line.length(), begin + LONGEST));
    return head.indexOf('电') >= 0 || head.indexOf('讯') >= 0 || head.contains("消息");
  }

  private static Optional<Matcher> at(String line, int begin) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line).region(begin, line.length());
      if (matcher.lookingAt()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }
}
