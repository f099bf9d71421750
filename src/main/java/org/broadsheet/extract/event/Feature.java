package org.broadsheet.extract.event;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.broadsheet.extract.event.Surroundings.Sort;
import org.broadsheet.extract.event.Trigger.Strength;
import org.broadsheet.extract.pattern.Expression;

/**
 * What the grammar around a trigger says for or against an event; weights in {@code weights.tsv}.
 */
enum Feature {
  STRONG(at -> at.hit().trigger().strength() == Strength.STRONG),
  WEAK(at -> at.hit().trigger().strength() == Strength.WEAK),
  LONG_WORD(at -> at.hit().trigger().word().length() > 2),
  PERFECTIVE(after("^(?:[到出起成])?了")),
  /** 到机场欢迎的有: what those did who are listed. */
  OF_LISTED(after("^的(?:还|也)?(?:有|是)")),
  /** 展开了抢收的竞赛: what stands with the object of what was done. */
  AFTER_PERFECTIVE(before("了(?!解)[^，]{0,12}$")),
  PERFECTIVE_LATER(after("^.*[^为除]了(?!解)")),
  ALREADY(before("已|业经|曾|先后|相继|陆续")),
  GOING_ON(before("正在|正|现在|目前|现正|普遍|纷纷|立即|随即|迅速|积极|最近|日前|开始")),
  STILL(before("(?:仍|一直|继续|不断|始终)[^，的]{0,6}$")),
  /** 据统计, 根据决定: where the report has it from. */
  SOURCE(before("(?:^|[　 又另])(?:据|根据)[^，]*$")),
  DISPOSED(before("把|将(?!军|领|来|要)")),
  /** What somebody said. */
  SAID(inHead("(?:说|指出|认为|表示|强调|谈|宣称|声称|道)[^，：。]{0,4}[，：]")),
  INTRODUCING(at -> at.sentence().text().startsWith("：", at.clause().end())),
  ALSO(before("还|并|又|也|同时|另外|此外")),
  /** 逐步改善, 不断提高: how things are, not what was done on a day. */
  GRADUAL(before("(?:日益|逐步|逐渐|不断|进一步|越来越|更加)[^，]{0,3}$")),
  /** 去年曾, 过去: told as of another time. */
  PAST(inHead("[去前]年|过去|解放前|战前|曾|当年|原来|以前|历史")),
  MODAL(before("必须|应当|应该|应|可以|能够|不能|能|可|需要|要(?!求)|会$")),
  NEGATED(before("不(?!断|仅|但|少|久|同)|没有|未|无|拒|从未|并非")),
  SUBORDINATE(
      before("^(?:而且|但是|但|又|并)?(?:在|当|自从|由于|因为|因|为了|为|通过|经过|除了|除|随着|根据|按照|对于|对|关于|以|依靠|结合)")),
  CAUSED(before("(?:使|让|促使|促进|帮助|鼓励|要求|号召|组织|领导|动员|从而|进一步|便于|有利于)[^的]{0,10}$")),
  /** 使农田减轻灾害, 从而提高产量. */
  CONSEQUENCE(before("(?:使得?|从而|因而|致使|以致)[^，的]{0,16}$")),
  FOR(before("为了?$")),
  OF_BEFORE(before("的$")),
  PART_OF_NAME(before("[各全该此其一每个种次项届大]$")),
  LIGHT_VERB(Feature::isObjectOfLightVerb),
  /** 受到表扬, 被打破: what its subject received. */
  RECEIVED(Feature::isReceived),
  /** A brief tells events where a long report describes. */
  SHORT_REPORT(Candidate::inShortReport),
  OF_NEXT(after("^[到出过]?的")),
  /** 领导的公社, 收割晚稻的农民: all that is said with it says which one is meant. */
  ATTRIBUTE(Feature::saysWhich),
  OF_LATER(after("^[^了]+的(?!.*职务$)")),
  NOUN_NEXT(
      after(
          "^(?:工作|运动|会议|大会|委员会|方针|政策|方法|办法|制度|情况|问题|经验|作用|任务|机关|单位|人员|员|者|力|率|量|额|站|厂|所|局|部|费|品|面积|条件|能力|水平|速度|过程|指标|标准|规模|成绩|成就|成果|技术|设备|措施|事业|基地|计划|责任|机构|小组|队|组|学校|热潮|高潮|生产|合作|手段|精神|性|很|十分|非常|是(?!否))")),
  /** 参战消息, 播种季节, 动员令: a word of what is called so. */
  NAMES_OCCASION(after("^(?:令|消息|结果|周年|期间|季节|典礼|仪式|大会|地区|器材|训练班|办事处|情绪|热潮|高潮|标语|口号|命令|决定|办法)")),
  LISTED(at -> touches(at, '、')),
  JOINED(before("[和与及或]$")),
  SECOND(at -> at.neighbours().before().size() == 1),
  LATER(at -> at.neighbours().before().size() > 1),
  LATE_CLAUSE(at -> at.clause().index() > 2),
  SHORT_CLAUSE(at -> at.clause().end() - at.clause().begin() <= 6),
  LONG_SENTENCE(at -> at.sentence().text().length() > 90),
  CLAUSE_HEAD(before("^.{0,1}$")),
  BRACKETED(at -> depth(at.sentence().text().substring(0, at.hit().begin()), '（', '）') > 0),
  FIGURE_BEFORE(at -> at.isAfter(Sort.FIGURE)),
  FIGURE_AFTER(at -> at.isBefore(Sort.FIGURE)),
  DATED_BEFORE(at -> at.surroundings().name(Sort.DATE, 0, at.hit().begin())),
  DATELINE(at -> at.surroundings().name(Sort.DATELINE, 0, at.hit().begin())),
  ORGANIZATION_BEFORE(at -> at.isAfter(Sort.ORGANIZATION)),
  PERSON_BEFORE(at -> at.isAfter(Sort.PERSON)),
  PLACE_BEFORE(at -> at.isAfter(Sort.PLACE)),
  ACTOR_AFTER(at -> at.isBefore(Sort.ORGANIZATION) || at.isBefore(Sort.PERSON)),
  PLACE_AFTER(at -> at.isBefore(Sort.PLACE)),
  /** 运抵徐州, 分赴各县: the place that it led to. */
  PLACE_NEXT(Feature::leadsToPlace),
  NAMED_JUST_BEFORE(Feature::hasNamedJustBefore),
  BARE(Candidate::isBare),
  /** The article has said the word once, twice, oftener. */
  TOLD_ONCE(at -> at.earlier() == 1),
  TOLD_TWICE(at -> at.earlier() == 2),
  TOLD_OFTEN(at -> at.earlier() > 2),
  /** The article says the word once more, oftener. */
  TO_BE_TOLD(at -> at.later() == 1),
  TO_BE_TOLD_OFTEN(at -> at.later() > 1),
  NOTHING_AFTER(at -> at.after().isEmpty()),
  LITTLE_AFTER(at -> isBetween(1, at.after().length(), 3)),
  MUCH_BEFORE(at -> at.before().length() > 8),
  PHASE(at -> VerbClass.PHASE.holds(at.hit())),
  PHASE_OF(at -> governs(VerbClass.PHASE, at)),
  GAIN(at -> VerbClass.GAIN.holds(at.hit())),
  GAINED(at -> at.neighbours().follows(VerbClass.GAIN)),
  CONDUCT_OF(at -> governs(VerbClass.CONDUCT, at)),
  CONDUCTED(at -> at.neighbours().follows(VerbClass.CONDUCT)),
  GOING(at -> at.neighbours().isGoingToDo(at.hit())),
  AIM_OF_GOING(at -> at.neighbours().isAimOfGoing(at.hit())),
  /** 赴上海参观: a journey to something that is told. */
  JOURNEY(Feature::isJourneyToMore),
  /** The one trigger of a sentence that names something. */
  ALONE(at -> at.neighbours().alone() && !at.isBare()),
  NEXT_FOLLOWS(at -> !at.neighbours().after().isEmpty()),
  NEXT_ENDS_CLAUSE(at -> at.neighbours().lastEnds(at.clause())),
  EXCLAIMED(inSentence("！.?$")),
  AFTER_QUOTATION(at -> at.sentence().text().lastIndexOf('“', at.hit().begin()) >= 0),
  NOT_A_WORD(
      at -> !at.tokens().boundary(at.hit().begin()) || !at.tokens().boundary(at.hit().end())),
  TAGGED_NOUN(at -> at.tag().startsWith("n") || at.tag().startsWith("a")),
  TAGGED_VERBAL_NOUN(at -> at.tag().equals("vn")),
  NOUN_BEFORE(at -> at.tagBefore().startsWith("n") || at.tagBefore().startsWith("r")),
  VERB_BEFORE(at -> at.tagBefore().startsWith("v")),
  ADVERB_BEFORE(at -> at.tagBefore().startsWith("d") || at.tagBefore().startsWith("ad")),
  TIME_BEFORE(at -> at.tagBefore().equals("t")),
  LOCATIVE_BEFORE(at -> at.tagBefore().equals("f")),
  /** 会议中, 秋收前: the occasion of something else. */
  LOCATIVE_AFTER(at -> at.tagAfter().equals("f")),
  PREPOSITION_BEFORE(at -> at.tagBefore().startsWith("p")),
  ONE_VERB_BEFORE(at -> at.verbsBefore() == 1),
  VERBS_BEFORE(at -> at.verbsBefore() > 1),
  ABSTRACT_OBJECT(
      after(
          "(?:热情|觉悟|认识|力量|思想|观点|知识|作用|意义|干劲|精神|水平|作风|信心|积极性|关系|设计|不足|困难|拥护|欢迎|可能|条件|问题|道路|面貌|习惯|机会|地位|基础)$")),
  SAME_TYPE_BEFORE(at -> at.neighbours().follows(at.hit().trigger().type())),
  STRONG_BEFORE(at -> at.neighbours().strongBefore()),
  SAME_WORD_BEFORE(Feature::repeats);

  private static final Expression LIGHT =
      Expression.compile("(?:进行|作|做|予以|加以|给予|致|举行)了?(?:[^，]{0,4}的|[全详具多热].?.?)?$");
  private static final Expression GOT = Expression.compile("(?:被|受到|遭到|得到|获得)[^，]{0,8}$");
  private static final Expression WHICH = Expression.compile("^[^，]{0,14}的");
  private static final Set<String> TRAVEL = Set.of("Arrival", "Departure", "Dispatch");
  private static final Expression OBJECT_END = Expression.compile("^(?:[、和及].*)?$");

  // A predicate of a pattern has no state; the checker cannot know.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Candidate> test;

  Feature(Predicate<Candidate> test) {
    this.test = test;
  }

  boolean holds(Candidate candidate) {
    return test.test(candidate);
  }

  private static boolean isObjectOfLightVerb(Candidate at) {
    return LIGHT.isIn(at.before()) && OBJECT_END.isIn(at.after());
  }

  private static boolean saysWhich(Candidate at) {
    return at.neighbours().after().isEmpty() && WHICH.isIn(at.after());
  }

  private static boolean isJourneyToMore(Candidate at) {
    return TRAVEL.contains(at.hit().trigger().type()) && !at.neighbours().after().isEmpty();
  }

  private static boolean isReceived(Candidate at) {
    return at.after().isEmpty() && GOT.isIn(at.before());
  }

  private static boolean repeats(Candidate at) {
    return at.sentence().text().substring(0, at.hit().begin()).contains(at.hit().trigger().word());
  }

  private static boolean governs(VerbClass verbs, Candidate at) {
    return verbs.holds(at.hit()) && !at.neighbours().after().isEmpty();
  }

  private static boolean isBetween(int least, int number, int most) {
    return least <= number && number <= most;
  }

  private static Predicate<Candidate> before(String form) {
    Expression expression = Expression.compile(form);
    return at -> expression.isIn(at.before());
  }

  private static Predicate<Candidate> after(String form) {
    Expression expression = Expression.compile(form);
    return at -> expression.isIn(at.after());
  }

  private static Predicate<Candidate> inSentence(String form) {
    Expression expression = Expression.compile(form);
    return at -> expression.isIn(at.sentence().text());
  }

  private static Predicate<Candidate> inHead(String form) {
    Expression expression = Expression.compile(form);
    return at -> expression.isIn(at.sentence().text().substring(0, at.hit().begin()));
  }

  private static boolean leadsToPlace(Candidate at) {
    int end = at.hit().end();
    return !at.neighbours().isGoingToDo(at.hit())
        && at.surroundings().begins(Sort.PLACE, end, end + 1);
  }

  /** Not of a verb that gives way to the next: 湖北省夺得丰收. */
  private static boolean hasNamedJustBefore(Candidate at) {
    int end = at.hit().begin();
    return Stream.of(VerbClass.values()).noneMatch(verbs -> governs(verbs, at))
        && Stream.of(Sort.PLACE, Sort.ORGANIZATION, Sort.PERSON)
            .anyMatch(sort -> at.surroundings().ends(sort, end - 3, end));
  }

  private static boolean touches(Candidate at, char mark) {
    return at.after().startsWith(String.valueOf(mark))
        || at.before().endsWith(String.valueOf(mark));
  }

  private static int depth(String head, char open, char close) {
    int depth = 0;
    for (int i = 0; i < head.length(); i++) {
      depth += head.charAt(i) == open ? 1 : head.charAt(i) == close ? -1 : 0;
    }
    return depth;
  }
}
