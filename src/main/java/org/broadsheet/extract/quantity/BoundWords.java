package org.broadsheet.extract.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.pattern.Expression;

/**
 * Words before and after a number that say how to take it. Of the conventions of the development
 * set: 多, 余, 以上, 强, 不少于, 超过 leave a minimum only; 近, 以下, 弱, 不足 a maximum only; 约, 左右 keep both.
 *
 * @param begin where the words before the number begin
 * @param end where the words after it end
 */
record BoundWords(
    int begin, int end, boolean minimumOnly, boolean maximumOnly, boolean approximate) {
  private static final String VERB = "(?:[有占达为需计值合]|达到|等于)?";
  private static final String ABOUT = "(?<approximate>大约|(?<![节条公合契协签特])约|大概|估计)";

  /** 从未|超过, 不得|少于: turns a bound about. */
  private static final String NOT =
      "(?:从来没有|从没有?|从来?[未不]|(?:[还并尚都均]|至今)?[未没](?:有|曾|能)?|不[曾得能许准可应会])";

  private static final String AT_A_BOUND =
      "(?<least>"
          + NOT
          + "(?:少于|低于|小于)|超过了?|超出|不少于|不下于?|不低于|不止|至少|起码|最少|多于|大于|逾)"
          + "|(?<most>"
          + NOT
          + "(?:超过|超出|突破|多于|大于|高于|达到|达)|达不到|将近|接近|几近|(?<![最附远新靠邻临接将几])近|不足|不到|不满|未满|未及|至多|最多|不超过|不高于|不大于|少于|低于|小于)"
          + "|(?<over>(?<![\\d一二三四五六七八九十以会晚马地世向])上(?=[百千万亿]))";
  private static final Pattern BEFORE =
      Pattern.compile("(?:" + ABOUT + VERB + ")?(?:" + AT_A_BOUND + ")?" + VERB + "$");

  /** What {@link #BEFORE} is not worth trying without. */
  private static final Expression ANY_BEFORE = Expression.compile(ABOUT + "|" + AT_A_BOUND);

  private static final Pattern ONLY_VERB = Pattern.compile(VERB);

  /** 百分之二十六强: a little more; only of shares. */
  private static final String SHARE = "(?<=分之[〇零一二两三四五六七八九十百点]{1,8}|[%％成])";

  private static final String CLOSED = "(?=[，。；、）的]|$)";
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<more>[多余](?!数|种|样|方|边|次|年|月|天|人|家)|(?:（市[斗石斤亩尺里担两]）)?以上|之多|"
              + SHARE
              + "强"
              + CLOSED
              + ")"
              + "|(?<below>以下|"
              + SHARE
              + "弱"
              + CLOSED
              + ")|(?<about>左右|上下(?!级)|光景)");

  /** 至少设一处, 最低可生产三百斤: the verb stands between. */
  private static final Expression AT_LEAST =
      Expression.compile("(?:(?:至少|起码|最少)|最[低少](?=[可能要应须]))\\p{IsHan}{1,4}$");

  private static final int FARTHEST = 8;

  static BoundWords around(String text, int numeralBegin, int unitEnd) {
    int from = Math.max(0, numeralBegin - FARTHEST);
    Matcher before = BEFORE.matcher(text).region(from, numeralBegin);
    before.useTransparentBounds(true);
    boolean found =
        ANY_BEFORE.isIn(text.substring(from, Math.min(text.length(), numeralBegin + 1)))
            && before.find()
            && !ONLY_VERB.matcher(before.group()).matches();
    boolean atLeast = AT_LEAST.isIn(text.substring(from, numeralBegin));
    Matcher after = AFTER.matcher(text).region(unitEnd, text.length());
    after.useTransparentBounds(true);
    boolean follows = after.lookingAt();
    return new BoundWords(
        found ? before.start() : numeralBegin,
        follows ? after.end() : unitEnd,
        atLeast
            || (found && (before.group("least") != null || before.group("over") != null))
            || (follows && after.group("more") != null),
        (found && before.group("most") != null) || (follows && after.group("below") != null),
        (found && (before.group("approximate") != null || before.group("over") != null))
            || (follows && after.group("about") != null));
  }
}
