package org.broadsheet.extract.place;

import java.util.OptionalInt;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Places that nothing but a line between them tells of, 向山到|凹山一段, 薛家湖至|会亭集公路, or how far something
 * reaches: 从北平至|淇县.
 */
final class LineEnds {
  private static final Expression LINE =
      Expression.compile(
          "(?=[到至])[到至](?<end>\\p{IsHan}{2,4}?)"
              + "(?:之?间|那|这|全?长|的)?(?:公路|铁路|支线|干线|大道|渠道|河道|航线|一段|[一这那]?短短的一段|区间|电话线|输电线|输油管|管道|交通)");

  /** 从泊镇到太原, 从北平至淇县南: the ends of what runs from a known place to another. */
  private static final Expression FROM =
      Expression.compile(
          "[从自由](?<from>\\p{IsHan}{2,4}?)[到至](?<to>\\p{IsHan}{2,4}?)(?=[东西南北]?(?:[，。、；]|的?[公铁]路|一[线段带]))");

  /** 北起多伦、南至商都: how far something reaches, on two sides or more. */
  private static final Expression SIDE =
      Expression.compile(
          "[东西南北](?:起|自|至|到|迄|抵|达)(?<end>\\p{IsHan}{2,4}?)(?=[、，。；][东西南北](?:起|自|至|到|迄|抵|达)|[，。、；])");

  /** What a name of two or three characters ends with that no table has to hold. */
  private static final Expression SETTLEMENT = Expression.compile("^\\p{IsHan}{1,3}[县镇集店庄村堡]$");

  private static final int LONGEST = 4;

  private final PlaceNames names;

  LineEnds(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    scanLines(passage, spans);
    Search from = FROM.in(passage.text());
    while (from.find()) {
      boolean begun = isNamed(spans, from.start("from"), from.end("from"));
      boolean ended = isNamed(spans, from.start("to"), from.end("to"));
      if (begun && !ended) {
        putEnd(passage, spans, from.start("to"), from.end("to"));
      } else if (ended && !begun) {
        putEnd(passage, spans, from.start("from"), from.end("from"));
      }
    }
    Search side = SIDE.in(passage.text());
    while (side.find()) {
      if (names.isName(passage.text().substring(side.start("end"), side.end("end")))) {
        putEnd(passage, spans, side.start("end"), side.end("end"));
      }
    }
  }

  private static boolean isNamed(Spans spans, int begin, int end) {
    return spans.beginningAt(begin).filter(name -> name.end() == end).isPresent();
  }

  private void putEnd(Passage passage, Spans spans, int begin, int end) {
    String name = passage.text().substring(begin, end);
    boolean apart = spans.free(begin, end) && !NameStart.ordinaryWords(passage, begin, end);
    if (apart && names.isName(name) && names.inUse(name, passage.date())) {
      Form form = names.isFull(name) ? Form.FULL : Form.SHORT;
      spans.put(new NameSpan(begin, end, name, form));
    } else if (apart && SETTLEMENT.isIn(name) && isName(passage, begin, end)) {
      spans.put(new NameSpan(begin, end, name, Form.LINE_END));
    }
  }

  private static void scanLines(Passage passage, Spans spans) {
    Search line = LINE.in(passage.text());
    while (line.find()) {
      int joint = line.start();
      boolean known = spans.endingAt(joint).isPresent();
      OptionalInt begin =
          known ? OptionalInt.empty() : NameStart.of(passage, spans, joint, LONGEST);
      boolean whole = begin.isPresent() && joint - begin.getAsInt() > 1;
      if (!known && !whole) {
        continue;
      }
      if (whole) {
        put(passage, spans, begin.getAsInt(), joint);
      }
      if (isName(passage, line.start("end"), line.end("end"))) {
        put(passage, spans, line.start("end"), line.end("end"));
      }
    }
  }

  private static void put(Passage passage, Spans spans, int begin, int end) {
    spans.putIfFree(new NameSpan(begin, end, passage.text().substring(begin, end), Form.LINE_END));
  }

  private static boolean isName(Passage passage, int begin, int end) {
    String name = passage.text().substring(begin, end);
    return name.chars().noneMatch(c -> NameStart.stops((char) c))
        && !NameStart.notAName(name)
        && !NameStart.ordinaryWords(passage, begin, end);
  }
}
