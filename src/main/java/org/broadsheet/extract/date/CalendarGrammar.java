package org.broadsheet.extract.date;

import java.util.regex.Pattern;

/**
 * The forms of a date by year, month and day. Every part may be missing; {@link CalendarWords}
 * reads the groups. A year with a season is no date: it has no days that all would agree on.
 */
final class CalendarGrammar {
  private static final String D = "[0-9０-９]";
  private static final String C = "[〇○零一二三四五六七八九]";

  private static final String FULL_YEAR =
      "(?:(?:[1１][5-9５-９]|[2２][0０])" + D + "{2}|一[五六七八九]" + C + "{2}|二[〇○零]" + C + "{2})";

  /** 四四年, 58年: the century is left out. */
  private static final String SHORT_YEAR = "(?:" + C + "{2}|[3-9３-９]" + D + ")";

  private static final String RELATIVE_YEAR =
      "今年|(?<!日)本年|(?<!过)去年|(?<![以目从战空提生])大?前年|明年|(?<![以战今最先前])后年"
          + "|(?<![以路会世史])上年|翌年|(?<![年近以往])来年|(?<![首上这一二两三多每])次年|同年(?![龄级岁])";

  private static final String YEAR =
      "(?:(?<since>%s)(?:[、和至到]|[-—－–～~]+))?(?<year>%s)[两三四五]?年|(?<republic>[0-9一二三四五六七八九十]{1,3})年(?<=民国.{1,3}年)"
              .replace("%s", FULL_YEAR)
          + "|(?<short>"
          + SHORT_YEAR
          + ")年(?!来|以|前|后|内|间|之)"
          + "|(?<relativeYear>"
          + RELATIVE_YEAR
          + ")"
          + "|(?<twoYears>去、?今|今、?明|前、?去)两年";

  private static final String YEAR_PART =
      "(?<samePeriod>同期)|[前头](?<quarters>[二两三])个?季度|[前头](?<firstMonths>[二两三四五六七八九十]|十一)个月"
          + "|(?<half>[上下])半年|第?(?<quarter>[一二三四])季度?|年?(?<beginning>初(?![步期冬春夏秋中级次小选战告等审]))|年?(?<edge>底(?![子层下座部])|末(?!代)|终(?![于究身年]))";

  /** 元月 is January. */
  static final String FIRST_MONTH = "元";

  private static final String MONTH_NUMBER =
      "(?:[1１][0-2０-２]|[0０]?[1-9１-９]|十[一二]?|[一二三四五六七八九]|(?<![0-9０-９一二三四五六七八九十百千万亿])"
          + FIRST_MONTH
          + "(?=月))";
  private static final String MONTH =
      "(?:(?<month>%s)(?:(?:、%s(?=、))*(?:[、至到]|[-—－～~]+)?(?<lastMonth>%s)(?:[两三四五六]个?(?<=、.{1,3}[两三四五六]个?))?)?月(?:份|间)?(?![亮台刊经薪票饼球])(?!来|内|之久|余|工夫|功夫|(?:社会主义|无产阶级)?革命|工资|大队|公社|人民公社|生产队|农场)"
              .replace("%s", MONTH_NUMBER)
          + "|(?<relativeMonth>上个?月|(?<!日)本月|这个月|下个?月|同月|当月|(?<=[在到至要于])月(?=[初底末])))";

  private static final String DAY_NUMBER =
      "(?:三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|十[一二三四五六七八九]?|[一二三四五六七八九]" + "|[0-3０-３]?" + D + ")";
  private static final String NOT_A_DAY =
      "(?![一二三四五六七八九十两]{1,2}夜|本(?![报市社会队届县省])|(?<!月.{1,3}日|[0-9０-９]日|[十廿卅][一二三四五六七八九]?日)夜(?![间里晚])|来(?![到京华自电信访])|(?<!月.{1,3}日)中(?![午国共央苏朝越日美英印缅学小华])|(?<!月.{1,3}日)[内用光程常益寇伪语元子期历之均渐见复里头班式后前])";

  /** When on the day: 17日上午 and 17日 are different words for it. */
  static final String TIME_OF_DAY = "(?:上午|下午|中午|晚上|早晨|早上|清晨|凌晨|傍晚|夜间|夜里|午夜)";

  private static final String DAY =
      "(?<!月初|经过?)(?<day>"
          + DAY_NUMBER
          + ")(?:(?:[、和至到]|[-—－–～~]+)(?<lastDay>"
          + DAY_NUMBER
          + "))*[两三四五六]?(?:日"
          + NOT_A_DAY
          + "|(?<=月.{1,3})号|(?<=(?:^|[，。；、从自到至于在]).{1,3})号(?=已|就|才|又|起|晚|夜|早|晨|上午|下午)|(?<=、.{1,3}[两三四五六])天|(?<=、.{1,3}[两三四五六])日(?=内))"
          + TIME_OF_DAY
          + "?";

  /** 上、中旬, 月底, 第一周, the ends of 一月半到二月半; 月初 and 月中 name no days that all would agree on. */
  private static final String TEN_DAYS =
      "(?<tenDays>[上中下])(?:[、和至到]?(?<lastTenDays>[上中下]))?旬|(?<edgeOfMonth>(?<=月份?)[底末])"
          + "|(?<halfMonth>(?<=月)半(?=[到至])|(?<=[到至][^到至]{1,2}月)半)"
          + "|(?<vaguely>(?<=月份?)(?<!个月)(?:初(?![步期级])|中(?![间央学共小等国])))"
          + "|(?:(?<=月份?)的?(?:第(?<week>[一二三四])|(?<firstWeek>头一?))个?(?:周|星期)(?!年))";

  /** One date; at least one part is there, see {@link #STARTERS}. */
  static final Pattern DATE =
      Pattern.compile(
          "(?:(?:"
              + YEAR
              + ")(?!代)(?!年?入?[春夏秋冬](?![粮菜茶蚕]))(?:"
              + YEAR_PART
              + ")?(?:的(?=.{1,3}月))?|(?<bareHalf>[上下])半年|第(?<bareQuarter>[一二三四])季度?)?"
              + "(?:"
              + MONTH
              + ")?"
              + "(?:"
              + DAY
              + "|"
              + TEN_DAYS
              + ")?");

  /** What stands between the ends of an interval. */
  static final Pattern THROUGH = Pattern.compile("(?:起|开始|晚|夜)?(?:[到至]|[-—－–～~―]+)");

  /** Characters that a date can begin with. */
  static final String STARTERS = "0123456789０１２３４５６７８９〇○零一二三四五六七八九十廿卅今本去大前明后上下中翌次来同这当第元月";

  /** What the parts of a date end with; every date has one of them. */
  private static final String ENDS = "年月日旬季号天";

  /** What can stand before the first of these in a date. */
  private static final String BEFORE_AN_END = STARTERS.replace("月", "") + "两半个、和至到-—－–～~";

  private CalendarGrammar() {}

  /** Whether what stands at an index of a text and after it can make a date. */
  static boolean mayBegin(String text, int begin) {
    int at = begin;
    while (at < text.length() && BEFORE_AN_END.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && ENDS.indexOf(text.charAt(at)) >= 0;
  }
}
