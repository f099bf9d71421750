package org.broadsheet.extract.english.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * What is planned or under way told as done, and the other way round. Only where the original is
 * plain: 将于, 拟, 预定 on the one hand; 已, 了, 过 without any word of intention, duty or condition on the
 * other.
 */
final class TenseCheck {
  private static final Expression AHEAD =
      Expression.compile(
          "(?:即|行)将(?!军)|将(?:于|要|在|会|再|有|由|派|举行|建|达|到|继续|进行|组织|修|开|从|新|成为|实行|召开|前往|扩|增|把|使|发给?|提供|供给|供应|投入|赴|访问|回国|启程|参加|出席|完成|完工|竣工|动工|施工|通车|试行|推广|陆续|全部|分别|分批|首先|可|能|超过|减少|缩短)|拟(?:于|在|将|订|建|定)|计划(?:在|于|今|明|修|建|用|从|扩|增|种|生产|完成|播|再|[一二三四五六七八九十\\d]+[天日年个月]*[内后]|到|把|将|开|造|打)|预定|定于|打算|可望|(?<=[，均将入年后量田共也都即便就还]|收入)可(?=达(?!成)|增[加产]|灌溉|收[到入割]|产[粮棉油]|解决|全部完成|节[省约])|争取(?:在|于|今|明|年)");
  private static final Expression FUTURE =
      Expression.compile(
          "\\b(?:will|would|shall|should|to be|plan\\w*|prepar\\w*|expect\\w*|intend\\w*|schedul\\w*|due|about to|going to|(?:is|are|was|were) to|aim\\w*|striv\\w*|hope\\w*|propos\\w*|decid\\w*|next (?:year|month|week|spring|summer|autumn|fall|winter|quarter|decade|season|few|two|three|five|day)|soon|estimat\\w*|anticipat\\w*|project\\w*|upcoming|coming|future|forthcoming|set to|want\\w*|ready|later|can|could|may|might|until|continu\\w*|tomorrow|seek\\w*|able|capab\\w+|capacity|enough|sufficient\\w*|permit\\w*|enabl\\w+|allow\\w*|likely|by the end|imminent\\w*|must|in order to|target\\w*|(?-i:to [A-Z][a-z]+))\\b|'ll\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Expression DONE =
      Expression.compile("已|[^为除得不罢极]了|曾|(?<=[^经超通度])过(?![去程渡于])");
  private static final Expression OPEN =
      Expression.compile(
          "将|(?<![重主需次首紧])要(?![求点闻素么])|会(?=[有在使是更被很将])|[能可]以|能够|可能|应[该当]|必[须将]|[拟预愿]|[就便](?=[会能可要])|若|如果|只要|计划(?![。，、；的])|准备|打算|明[天年日]|今后|即|争取|定于|以后|未来|来年|一定|永远|下[月年周]|希望|保证|号召|要求|任务|目标|下去|决定|决心|继续");
  private static final Expression WILL =
      Expression.compile(
          "\\b(?:will|would|shall|(?:plan|intend|prepare)s? to|is going to|are going to) (?:\\w+ly )?(?:be )?\\w+");

  private static final Expression DONE_IN_ENGLISH =
      Expression.compile(
          "\\b(?:has|have|had)(?: already)?(?: been)? \\w+(?:ed|en|t|ne|wn)\\b|\\b(?:was|were) \\w+(?:ed|en|t)\\b");

  private static final Expression UNDER_WAY =
      Expression.compile(
          "正在(?!场)|正(?=着手|进行|组织|加紧|积极|大力|准备|陆续|继续|分头|抓紧|\\p{IsHan}{1,4}中(?![心央国学农间午等]))");
  private static final Expression PROGRESSIVE =
      Expression.compile(
          "\\b(?:is|are|was|were|be|been|am) (?:\\w+ )?(?:\\w+ing|under)\\b|under ?way|in progress|\\bnow\\b|currently|at present|in the (?:process|course|midst)|\\bunder \\w+|\\bstill\\b|busy|engaged|at work",
          Pattern.CASE_INSENSITIVE);

  /** Characters of English between where a verb is expected and where it may stand. */
  private static final double NEAR = 60;

  private TenseCheck() {}

  static Stream<Issue> check(Bead bead) {
    String chinese = bead.chinese().text();
    String english = bead.english().text();
    Search ahead = AHEAD.in(chinese);
    if (ahead.find()) {
      return FUTURE.isIn(english)
          ? Stream.empty()
          : Stream.of(issue(bead, toldAsDone(bead, ahead.start()), ahead, "still to come"));
    }
    Search underWay = UNDER_WAY.in(chinese);
    if (underWay.find() && !PROGRESSIVE.isIn(english)) {
      return done(bead, underWay.start()).stream()
          .map(verb -> issue(bead, verb, underWay, "still under way"));
    }
    Search will = WILL.in(english);
    Search done = DONE.in(chinese);
    return !OPEN.isIn(chinese) && done.find() && will.find() && faces(bead, done, will)
        ? Stream.of(issue(bead, new int[] {will.start(), will.end()}, done, "already done"))
        : Stream.empty();
  }

  /**
   * The verb that tells as done what a place in the Chinese plans, else the clause that faces it.
   */
  private static int[] toldAsDone(Bead bead, int index) {
    return done(bead, index).orElseGet(() -> Clauses.facing(bead, index));
  }

  /** The verb in a past tense that stands nearest to where a place in the Chinese is rendered. */
  private static Optional<int[]> done(Bead bead, int index) {
    double share = (double) index / Math.max(1, bead.chinese().text().length());
    double expected = share * bead.english().text().length();
    return DONE_IN_ENGLISH.results(bead.english().text()).stream()
        .filter(verb -> Math.abs(verb.start() - expected) <= NEAR)
        .min(Comparator.comparingDouble(verb -> Math.abs(verb.start() - expected)))
        .map(verb -> new int[] {verb.start(), verb.end()});
  }

  private static boolean faces(Bead bead, Search done, Search will) {
    int[] clause = Clauses.facing(bead, done.start());
    return clause[0] <= will.start() && will.start() < clause[1];
  }

  private static Issue issue(Bead bead, int[] english, Search chinese, String correct) {
    return new Issue(
        bead.english().part(english[0], english[1]),
        Optional.of(bead.chinese().part(chinese.start(), chinese.end())),
        "english.tense",
        correct,
        0.6);
  }
}
