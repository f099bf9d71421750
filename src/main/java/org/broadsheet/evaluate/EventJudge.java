package org.broadsheet.evaluate;

import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Event;

/** Events of the Chinese half, by overlapping triggers. */
final class EventJudge implements Judge {
  private static final OneToOne<Gold.Event, Event> EVENTS =
      new OneToOne<>(
          Kind.EVENTS,
          (gold, found) -> NormalForm.overlap(gold.trigger(), found.trigger().text()),
          Gold.Event::trigger,
          found -> found.trigger().text() + " " + found.type(),
          found -> new Grounds(found.rule(), found.confidence()));

  @Override
  public Stream<Judgement> judge(Gold gold, Annotations found) {
    return EVENTS.judge(
        gold.events(),
        found.events().stream().filter(event -> ChineseHalf.holds(event.lang())).toList());
  }
}
