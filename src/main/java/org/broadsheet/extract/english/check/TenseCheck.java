package org.broadsheet.extract.english.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.pattern.Expression;

/**
 * What is planned or under way told as done, and the other way round. Only where the original is
 * plain: 将于, 拟, 预定 on the one hand; 已, 了, 过 without any word of intention, duty or condition on the
 * other.
 */
final class TenseCheck {
  private static final Expression AHEAD =
      Expression.compile(
          "(?:即|行)将(?!军)|(?<!已|已经|曾|业经|先后|陆续|随即|当即|当场)将(?:于|要|在|会|再|有|由|派|举行|建|达|到|继续|进行|组织|修|开|从|新|成为|实行|召开|前往|扩|增|把|使|发给?|提供|供给|供应|投入|赴|访问|回国|启程|参加|出席|完成|完工|竣工|动工|施工|通车|试行|推广|陆续|全部|分别|分批|首先|可|能|超过|减少|缩短)|拟(?:于|在|将|订|建|定)|计划(?:在|于|今|明|修|建|用|从|扩|增|种|生产|完成|播|再|[一二三四五六七八九十\\d]+[天日年个月]*[内后]|到|把|将|开|造|打)|预定|定于|打算|可望|(?<=[，均将入年后量田共也都即便就还]|收入)可(?=达(?!成)|增[加产]|灌溉|收[到入割]|产[粮棉油]|解决|全部完成|节[省约])|争取(?:在|于|今|明|年)|预[计期](?=可|将|能|到|在|今|明|全|年|[一-龥]{0,4}(?:超过|达到?|完成|增|减|收|产))|决定(?=在今|在明|于[今明本下]|从[今明本下]|以[一二三四五六七八九十百千万亿\\d]|拨|兴建|修[建筑]|增[拨派设加建]|收购|动员|派|抽|再|把|将|开[办展]|举[行办]|召开)|准备(?=贷|拨|发放|在[今明下本秋春夏冬年]|于|把|将|修|建|再|派|交[售给卖]|出[售卖]|卖给|扩[大建]|召开|开[垦办展]|播种|前往|参加)|快要(?!求)|(?<!附|远|邻|将|最|新|靠|切|贴)(?:已近|接近|临近)(?=成熟|尾声|完成|完工|竣工|结束|收割|通车|完毕|全部|基本)|(?<=最近|不久|短期|年内|年底|月底|[前天])(?:就|便|即)?可以(?=\\p{IsHan}{0,4}(?:完|成|竣|修|建|通|投|收|开))|要(?=[在于][^，。；]{1,10}(?:以?前|之前|[内底末]))|日内[即就便将可]?(?=启程|前往|赴|离|返|动身|开[始工车]|出发)|(?<=后，)可(?=[灌增使解供生产容])|即可(?=[全通恢完开竣投])|可(?=增加[^，。；]{0,8}[一二三四五六七八九十\\d])");
  private static final Expression FUTURE =
      Expression.compile(
          "\\b(?:will|would|shall|should|to be|plan(?:s|ned|ning|ners?)?\\b|prepar\\w*|expect\\w*|intend\\w*|schedul\\w*|due|about to|going to|near(?:ing|s)|near (?:completion|maturity|its|the end)|(?:nearly|almost) (?:over|finish\\w*|complet\\w*|ripe\\w*|matur\\w*|done|ready)|approach\\w*|draw\\w* to|close to|verge|(?:is|are|was|were) to|aim\\w*|striv\\w*|hope\\w*|propos\\w*|decid\\w*|decision\\w*|resol\\w*|agreed|determin\\w*|next (?:year|month|week|spring|summer|autumn|fall|winter|quarter|decade|season|few|two|three|five|day)|soon|estimat\\w*|anticipat\\w*|project\\w*|upcoming|coming|future|forthcoming|set to|want\\w*|ready|later|can|could|may|might|until|continu\\w*|tomorrow|seek\\w*|able|capab\\w+|capacity|enough|sufficient\\w*|permit\\w*|enabl\\w+|allow\\w*|likely|by the end|imminent\\w*|must|in order to|target\\w*|(?-i:to [A-Z][a-z]+))\\b|'ll\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Expression ALREADY =
      Expression.compile("已|[^为除得不罢极]了|曾|(?<=[^经超通度])过(?![去程渡于])");
  private static final Expression OPEN =
      Expression.compile(
          "将|(?<![重主需次首紧])要(?![求点闻素么])|会(?=[有在使是更被很将])|[能可]以|能够|可能|应[该当]|必[须将]|[拟预愿]|[就便](?=[会能可要])|若|如果|只要|计划(?![。，、；的])|准备|打算|明[天年日]|今后|即|争取|定于|以后|未来|来年|一定|永远|下[月年周]|希望|保证|号召|要求|任务|目标|下去|决定|决心|继续");
  private static final Expression WILL =
      Expression.compile(
          "\\b(?:will|would|shall|(?:intend|prepare)s? to|(?<=\\b(?:they|They|it|It|he|He|who|which|that) )plans? to|is going to|are going to) (?:\\w+ly )?(?:be )?\\w+");

  private static final Expression DONE_IN_ENGLISH =
      Expression.compile(
          "\\b(?:has|have)(?: (?:already|now|all|basically|just))?(?: been)? [\\w-]+(?:ed|en|un|t|ne|wn|de|ld)\\b|\\b(?:was|were) [\\w-]+(?:ed|en|t)\\b");
  private static final Expression SIMPLE_PAST =
      Expression.compile(
          "(?<!\\b(?:the|an?|be|been|being|is|are|to be|of|newly|as|once|when|if|after) )\\b(?!need|speed|succeed|exceed\\b|proceed|indeed|seed|feed|hundred|united|armed|limited|so-called|based|advanced)(?:[\\w-]{2,}ed|began|left|built|went|came|rose|fell|held|made|took|sent|gave|met|grew|sold|bought|won|became|drew|paid|spent|brought|cost|wrote|got|laid|sank|dug|ran)\\b");

  private static final Expression UNDER_WAY =
      Expression.compile(
          "正在(?!场)|正(?=着手|进行|组织|加紧|积极|大力|准备|陆续|继续|分头|抓紧|\\p{IsHan}{1,4}中(?![心央国学农间午等]))");
  private static final Expression PROGRESSIVE =
      Expression.compile(
          "\\b(?:is|are|was|were|be|been|am) (?:\\w+ )?(?:\\w+ing|under)\\b|under ?way|in progress|\\bnow\\b|currently|at present|in the (?:process|course|midst)|\\bunder \\w+|\\bstill\\b|busy|engaged|at work",
          Pattern.CASE_INSENSITIVE);

  /** Characters of English between where a verb is expected and where it may stand. */
  private static final double NEAR = 60;

  /** So far a word that says what is ahead may stand from where the verb is expected. */
  private static final int FAR = 100;

  /** So near the verb has to stand if another part of the sentence is about what is ahead. */
  private static final double CLOSE = 45;

  /** Characters of the original in which nothing may be open beside what is done. */
  private static final int BESIDE = 16;

  private static final String STILL_TO_COME = "still to come";

  private TenseCheck() {}

  /**
   * @param rendered tells where the words of the original are expected
   */
  static Stream<Issue> check(Bead bead, RenderedWords rendered) {
    String chinese = bead.chinese().text();
    List<MatchResult> ahead = AHEAD.results(chinese);
    if (!ahead.isEmpty()) {
      return planned(bead, ahead, rendered);
    }
    List<MatchResult> underWay = UNDER_WAY.results(chinese);
    if (!underWay.isEmpty()) {
      return underWay(bead, underWay.get(0), rendered);
    }
    List<MatchResult> already = ALREADY.results(chinese);
    List<MatchResult> will = already.isEmpty() ? List.of() : WILL.results(bead.english().text());
    return will.isEmpty()
        ? Stream.empty()
        : already.stream()
            .filter(done -> !OPEN.isIn(around(chinese, done.start(), BESIDE)))
            .flatMap(done -> promised(bead, done, will, rendered).stream())
            .limit(1);
  }

  /** A verb in the past where nothing near says that what is under way is so. */
  private static Stream<Issue> underWay(Bead bead, MatchResult underWay, RenderedWords rendered) {
    String english = bead.english().text();
    if (!PROGRESSIVE.isIn(english)) {
      return nearest(DONE_IN_ENGLISH, english, Clauses.share(bead, underWay.start()), NEAR).stream()
          .map(verb -> issue(bead, verb, underWay, "still under way"));
    }
    int expected = rendered.expected(underWay.end());
    return PROGRESSIVE.isIn(around(english, expected, FAR))
        ? Stream.empty()
        : nearest(DONE_IN_ENGLISH, english, expected, CLOSE).stream()
            .map(verb -> issue(bead, verb, underWay, "still under way"));
  }

  /** What is done told as to come, in the clause that faces it or close to where it is expected. */
  private static Optional<Issue> promised(
      Bead bead, MatchResult done, List<MatchResult> wills, RenderedWords rendered) {
    int[] clause = Clauses.facing(bead, done.start());
    int expected = rendered.expected(done.end());
    boolean open = OPEN.isIn(bead.chinese().text());
    return wills.stream()
        .filter(
            will ->
                open
                    ? !will.group().startsWith("would")
                        && Math.abs(will.start() - expected) <= CLOSE
                    : clause[0] <= will.start() && will.start() < clause[1])
        .findFirst()
        .map(will -> issue(bead, new int[] {will.start(), will.end()}, done, "already done"));
  }

  private static String around(String text, int index, int reach) {
    return text.substring(Math.max(0, index - reach), Math.min(text.length(), index + reach));
  }

  /**
   * Where no word of the English says that what is ahead is so, a verb in the past or the clause;
   * where one does, but far from it, a verb in the past close to where the planned one is expected.
   */
  private static Stream<Issue> planned(Bead bead, List<MatchResult> ahead, RenderedWords rendered) {
    String english = bead.english().text();
    if (!FUTURE.isIn(english)) {
      MatchResult first = ahead.get(0);
      return Stream.of(issue(bead, toldAsDone(bead, first.start()), first, STILL_TO_COME));
    }
    return ahead.stream()
        .flatMap(
            plan ->
                nearest(english, rendered.expected(plan.end()), CLOSE).stream()
                    .filter(verb -> !isAhead(english, verb, plan, rendered))
                    .map(verb -> issue(bead, verb, plan, STILL_TO_COME)));
  }

  /**
   * Whether something near says that what is planned is still to come: in the clause that faces the
   * plan where the verb stands in that, else anywhere near.
   */
  private static boolean isAhead(
      String english, int[] verb, MatchResult plan, RenderedWords rendered) {
    int[] clause = rendered.clauseFacing(plan.end());
    boolean facing = clause[0] <= verb[0] && verb[1] <= clause[1];
    return facing
        ? FUTURE.isIn(english.substring(clause[0], clause[1]))
        : FUTURE.isIn(around(english, rendered.expected(plan.end()), FAR));
  }

  /**
   * The verb that tells as done what a place in the Chinese plans, else the clause that faces it.
   */
  private static int[] toldAsDone(Bead bead, int index) {
    return done(bead, index).orElseGet(() -> Clauses.facing(bead, index));
  }

  /** The verb in a past tense that stands nearest to where a place in the Chinese is rendered. */
  private static Optional<int[]> done(Bead bead, int index) {
    return nearest(bead.english().text(), Clauses.share(bead, index), NEAR);
  }

  /** The verb that tells something as done nearest to a place. */
  private static Optional<int[]> nearest(String english, int expected, double reach) {
    return Stream.of(DONE_IN_ENGLISH, SIMPLE_PAST)
        .flatMap(past -> nearest(past, english, expected, reach).stream())
        .min(Comparator.comparingDouble(verb -> Math.abs(verb[0] - expected)));
  }

  private static Optional<int[]> nearest(
      Expression past, String english, int expected, double reach) {
    return past.results(english).stream()
        .filter(verb -> Math.abs(verb.start() - expected) <= reach)
        .min(Comparator.comparingDouble(verb -> Math.abs(verb.start() - expected)))
        .map(verb -> new int[] {verb.start(), verb.end()});
  }

  private static Issue issue(Bead bead, int[] english, MatchResult chinese, String correct) {
    return new Issue(
        bead.english().part(english[0], english[1]),
        Optional.of(bead.chinese().part(chinese.start(), chinese.end())),
        "english.tense",
        correct,
        0.6);
  }
}
