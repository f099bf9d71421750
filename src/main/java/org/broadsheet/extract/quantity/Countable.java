package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.quantity.Numeral.Form;
import org.broadsheet.extract.quantity.Unit.Kind;

/** Decides whether a numeral tells a figure: no ordinal, no article, no idiom. */
final class Countable {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Expression ORDINAL_BEFORE =
      Expression.compile("第(?:[一二三四五六七八九十\\d]+[、和])*$");

  /** 新的一年, 这一天: not a length of time. */
  private static final Expression NOT_A_LENGTH =
      Expression.compile("(?:新的|过去的|[这那每同有某头整全前后上下初何])$");

  /** A unit that is also numbered counts only after a list or a word that leads to a count. */
  private static final Expression LEADS_TO_COUNT =
      Expression.compile("(?:^|[等这那各该全共有其的了在到，。；：（余多近约个达])$");

  private static final String NUMBERED_TOO = "村乡社镇校矿庄";

  /** 近两年|来粮食增产: the last two years, not nearly as many; 用了近两年, 近两年的时间 are a length. */
  private static final Expression LATELY = Expression.compile("(?:^|[，。；：、（“—　 ]|[但而因为是在由于从])近$");

  private static final Expression TIME_ITSELF = Expression.compile("的?(?:时间|工夫|功夫)|之久");

  /** 一筐|一担卖豆腐, 一针一线: every one of them. */
  private static final Expression ONE_AND_ONE = Expression.compile("(?<![十百千万零第])一\\p{IsHan}$");

  /** 十年|九旱, 十年|九不收: mostly. */
  private static final Expression MOST_YEARS = Expression.compile("[九八七][旱涝荒灾淹歉]|九不收|两头");

  /** 风力达|十二级, 十级|大风: strength of wind, which is measured in ranks. */
  private static final Expression FORCE_BEFORE = Expression.compile("风力\\p{IsHan}{0,3}$");

  private static final Expression FORCE_AFTER =
      Expression.compile("(?:以上|以下|左右)?的?(?:大|阵|台|强|暴)?风");

  /** What 两 counts although it is numbered with other numerals: 不到两月, 水陆两线. */
  private static final String COUNTED_BY_TWO = "月线期代班组队路";

  /** What an article follows, where a count follows a noun. */
  private static final String NO_NOUN =
      "，。；：、（）“”《》的这那每某同有又另其中是为第头前后上下之了过到在把用成各任何随只不等于一再以至于和与跟同从向给由被";

  /** 几占…百分之七十, 几及半数: nearly. */
  private static final Expression NEARLY = Expression.compile("几(?:占|及|达|乎占|等于)[^，。；]*$");

  /** 十家|疃, 五角|村, 三里|屯: the name of a village. */
  private static final Expression VILLAGE_AFTER = Expression.compile("[庄疃屯堡寨营](?!里)|村(?!民|级|干)");

  private static final String IN_VILLAGES = "家角里口眼门户棵";

  /** 地方武装|一部: a part of the troops. */
  private static final Expression TROOPS = Expression.compile("(?:[军队团师旅匪敌]|武装|兵力|民兵|主力|人马)$");

  private static final Expression LOSS = Expression.compile("(?:伤亡|[毙俘歼伤])敌?$");

  private Countable() {}

  static boolean with(String text, Numeral numeral, Unit unit, int end) {
    String before = text.substring(Math.max(0, numeral.begin() - 12), numeral.begin());
    if ((unit.kind() == Kind.ORDINAL && !isNumberedNoMore(text, numeral, unit, end))
        || ORDINAL_BEFORE.isIn(before)
        || isRest(text, numeral)
        || isIdiom(text, before, unit, end)) {
      return false;
    }
    if (numeral.bare() && !numeral.more()) {
      return isBounded(text, numeral, end);
    }
    if (isOther(text, numeral, unit, end)) {
      return false;
    }
    if (numeral.amount().equals(Amount.ONE) && numeral.form() == Form.DIGIT) {
      return unit.kind() == Kind.MEASURE
          ? isLength(before, unit, text, end)
          : unit.kind() == Kind.CLASSIFIER && follows(text, numeral, end);
    }
    return unit.kind() != Kind.NOUN
        || NUMBERED_TOO.indexOf(unit.text().charAt(0)) < 0
        || numeral.more()
        || text.charAt(numeral.begin()) == '两'
        || LEADS_TO_COUNT.isIn(before)
        || listed(text, numeral) == numeral.amount().low().intValue();
  }

  /** A unit that is mostly numbered, where it is counted. */
  private static boolean isNumberedNoMore(String text, Numeral numeral, Unit unit, int end) {
    boolean two =
        numeral.length() == 1
            && text.charAt(numeral.begin()) == '两'
            && COUNTED_BY_TWO.contains(unit.text());
    return two || isForce(text, numeral.begin(), unit, end);
  }

  /** Whether a figure with its unit tells how strong a wind is. */
  static boolean isForce(String text, Magnitude figure) {
    Unit unit = figure.unit();
    return unit != null && isForce(text, figure.begin(), unit, figure.end());
  }

  private static boolean isForce(String text, int begin, Unit unit, int end) {
    return unit.text().equals("级")
        && (FORCE_BEFORE.isIn(text.substring(0, begin)) || FORCE_AFTER.isAt(text, end));
  }

  private static boolean isIdiom(String text, String before, Unit unit, int end) {
    boolean time = unit.kind() == Kind.MEASURE && "年天日个月周".indexOf(unit.text().charAt(0)) >= 0;
    boolean village =
        IN_VILLAGES.contains(unit.text()) && VILLAGE_AFTER.isAt(text, end) && end < text.length();
    boolean partOfTroops = unit.text().equals("部") && TROOPS.isIn(before);
    return village
        || (partOfTroops && text.charAt(end - 2) == '一')
        || (time && LATELY.isIn(before) && !TIME_ITSELF.isAt(text, end))
        || (unit.text().equals("年") && MOST_YEARS.isAt(text, end))
        || isOneAndOne(text, before, unit, end);
  }

  private static boolean isOneAndOne(String text, String before, Unit unit, int end) {
    return unit.text().length() == 1
        && text.charAt(end - 2) == '一'
        && "年天日月".indexOf(unit.text().charAt(0)) < 0
        && ONE_AND_ONE.isIn(before);
  }

  /** 七千干部: a large number needs no classifier. */
  static boolean withoutUnit(String text, Numeral numeral) {
    String before = text.substring(Math.max(0, numeral.begin() - 12), numeral.begin());
    if (ORDINAL_BEFORE.isIn(before)) {
      return false;
    }
    boolean sure = numeral.more() || isBounded(text, numeral, numeral.end());
    return switch (numeral.form()) {
      case SCALED ->
          (numeral.amount().high().compareTo(HUNDRED) >= 0 || isLoss(text, numeral))
              && (sure || !numeral.bare())
              && (sure || hasDigitAndScale(text, numeral));
      case GROUPED -> true;
      case ARABIC -> sure && numeral.amount().high().compareTo(HUNDRED) >= 0;
      case DIGIT, POSITIONAL -> false;
    };
  }

  static boolean almost(String text, int begin) {
    return NEARLY.isIn(text.substring(0, begin));
  }

  /** How many names stand in a list right before the numeral. */
  private static int listed(String text, Numeral numeral) {
    int clause = numeral.begin();
    while (clause > 0 && "，。；：".indexOf(text.charAt(clause - 1)) < 0) {
      clause--;
    }
    String list = text.substring(clause, numeral.begin());
    return 1 + (int) list.chars().filter(c -> "、和".indexOf(c) >= 0).count();
  }

  /** 零四天 of 一个月零四天: what is left over of the figure before. */
  private static boolean isRest(String text, Numeral numeral) {
    return numeral.form() == Form.POSITIONAL && text.charAt(numeral.begin()) == '零';
  }

  private static boolean hasDigitAndScale(String text, Numeral numeral) {
    String words = text.substring(numeral.begin(), numeral.end());
    return words.length() > 1 && words.chars().anyMatch(c -> "百千万亿".indexOf(c) >= 0);
  }

  /** 伤亡四十余: of the killed and taken even tens are counted without a classifier. */
  private static boolean isLoss(String text, Numeral numeral) {
    return numeral.more() && LOSS.isIn(text.substring(0, numeral.begin()));
  }

  private static boolean isBounded(String text, Numeral numeral, int end) {
    BoundWords words = BoundWords.around(text, numeral.begin(), end);
    return words.minimumOnly() || words.maximumOnly() || words.approximate();
  }

  /** 1958年, 三十日 and 八点 that no date took are still no figures; 三方 are three parties. */
  private static boolean isOther(String text, Numeral numeral, Unit unit, int end) {
    boolean numbered =
        numeral.form() == Form.POSITIONAL
            || (numeral.form() == Form.ARABIC
                && numeral.amount().low().compareTo(BigDecimal.valueOf(1000)) > 0);
    return switch (unit.text()) {
      case "年" -> numbered;
      case "日" ->
          !(end < text.length() && "来内".indexOf(text.charAt(end)) >= 0)
              && !text.startsWith("之内", end)
              && !text.startsWith("之久", end);
      case "方" -> numeral.amount().high().compareTo(BigDecimal.TEN) < 0;
      case "点" -> numeral.begin() > 0 && "午晨晚夜早间".indexOf(text.charAt(numeral.begin() - 1)) >= 0;
      default -> false;
    };
  }

  /** 捐献飞机一架，: a noun before and nothing after; 其中的一个 and 又一次 count nothing. */
  private static boolean follows(String text, Numeral numeral, int end) {
    return numeral.begin() > 0
        && NO_NOUN.indexOf(text.charAt(numeral.begin() - 1)) < 0
        && (end == text.length() || "，。；、）".indexOf(text.charAt(end)) >= 0);
  }

  private static boolean isLength(String before, Unit unit, String text, int end) {
    if (unit.text().equals("成")) {
      return end == text.length() || "，。；、）左半多以".indexOf(text.charAt(end)) >= 0;
    }
    if (unit.text().equals("度")) {
      return false;
    }
    boolean time = "年天日周月".contains(unit.text());
    return !time
        || (!NOT_A_LENGTH.isIn(before)
            && !(end < text.length() && "度生级天年".indexOf(text.charAt(end)) >= 0));
  }
}
