package org.broadsheet.extract.event;

import java.util.Set;
import org.broadsheet.extract.event.TriggerLexicon.Hit;

/** Verbs after which another often tells of the event in their place: 开始采割, 夺得丰收, 进行检查, 到机场欢迎. */
enum VerbClass {
  /** Begin, go on, end, mean to. */
  PHASE("开始", "继续", "着手", "结束", "停止", "准备", "计划", "决定", "争取", "打算", "加紧", "抓紧", "决心", "要求", "扩大"),
  /** Gain, reach, suffer. */
  GAIN(
      "夺得", "获得", "取得", "得到", "喜获", "赢得", "实现", "达到", "做到", "完成", "超额", "超额完成", "创造", "受到", "遭到",
      "遭受"),
  /** Carry out, hold. */
  CONDUCT("进行", "展开", "开展", "实行", "举行", "掀起", "投入", "召开", "作出", "发动", "发起", "组织", "加强", "采取"),
  /** Go or send somewhere. */
  GOING(
      "到机场", "到车站", "到码头", "乘专机", "前往", "前来", "前赴", "来到", "赶到", "赶来", "赴", "分赴", "赶赴", "奔赴", "派人",
      "派员", "派干部", "率领", "带领", "到会", "返回", "抵", "深入", "深入基层");

  // Set.of cannot be changed; the checker does not know.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> words;

  VerbClass(String... words) {
    this.words = Set.of(words);
  }

  boolean holds(Hit hit) {
    return words.contains(hit.trigger().word());
  }
}
