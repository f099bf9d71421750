package org.broadsheet.extract.event;

import org.broadsheet.extract.pattern.Expression;
import org.jspecify.annotations.Nullable;

/** Tells what was done from what is planned and what is denied, by the words before the trigger. */
final class EventStatus {
  /** Whether an event happened. */
  enum Status {
    HAPPENED(null),
    PLANNED("planned"),
    NEGATED("negated");

    private final @Nullable String word;

    Status(@Nullable String word) {
      this.word = word;
    }

    /** As written to annotations, {@code null} for what happened. */
    @Nullable String word() {
      return word;
    }
  }

  /** 无不 and 不到一年就 deny nothing. */
  private static final Expression NEGATION =
      Expression.compile(
          "(?:没有|未(?![来婚])|并非|无法|拒绝|避免|防止|以免|禁止|严禁"
              + "|(?<![无莫])不(?!断|仅|但|少|久|同|得不|怕|顾|满|约|惜|时|料|只|单|论|管|幸|到|及|足|出|停|息|日|等))"
              + "[^，、而就便即才却]{0,6}$");

  /** 五年计划期间 and 准备工作 announce nothing, nor does what is already done. */
  private static final Expression INTENTION =
      Expression.compile(
          "(?:(?<![即麻主大上中少小名])将(?![军领士官近要到约])|即将|(?<![^今明去本]年|[度产])计划(?!期间|内|中|规定|由|已|的|提前|超额|达|和)|准备(?!工作|就绪)"
              + "|拟|预定|预计|可望|有望|未来|定于|打算|争取|力争|决心|必须|应当|应该|需要|(?<!的)要求|要(?![求是点])"
              + "|呼吁|号召|建议|敦促|企图|不日|(?:即|便|就|亦|也|共)可(?!见|谓)|短期内)[^。；已曾]{0,24}$");

  /** 计划打井十眼，使千亩农田减轻旱灾; 计划打井十眼，并修渠五条: a clause that goes on with what is ahead. */
  private static final Expression CARRIED =
      Expression.compile(
          "(?:(?<![^今明去本]年|[度产])计划(?=[一二三四五六七八九十百千万\\d种打修建造开挖今明本在])|预计|预定|可望|力争|争取)"
              + "[^。；：已曾了现]{0,40}，(?:使|从而|并|连同)[^，。；已曾了现]{0,24}$");

  /** The verb next to it is the aim, a later one was done for it. */
  private static final Expression PURPOSE = Expression.compile("(?:为了|以便|以期|以利|迎接)[^。；已曾]{0,6}$");

  private static final Expression DONE = Expression.compile("^(?:[到出起成])?了|^过");

  private EventStatus() {}

  static Status of(Candidate event) {
    String clause = event.before();
    if (NEGATION.isIn(clause)) {
      return Status.NEGATED;
    }
    boolean done = DONE.isIn(event.after());
    String head = event.sentence().text().substring(0, event.hit().begin());
    boolean ahead = INTENTION.isIn(clause) || PURPOSE.isIn(clause) || CARRIED.isIn(head);
    return ahead && !done ? Status.PLANNED : Status.HAPPENED;
  }
}
