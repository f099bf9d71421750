package org.broadsheet.extract.place;

import java.util.OptionalInt;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/** Places that nothing but a line between them tells of: 向山到|凹山一段, 薛家湖至|会亭集公路. */
final class LineEnds {
  private static final Expression LINE =
      Expression.compile(
          "(?=[到至])[到至](?<end>\\p{IsHan}{2,4}?)"
              + "(?:之?间|那|这|全?长|的)?(?:公路|铁路|支线|干线|大道|渠道|河道|航线|一段|[一这那]?短短的一段|区间|电话线|输电线|输油管|管道|交通)");

  private static final int LONGEST = 4;

  private LineEnds() {}

  static void scan(Passage passage, Spans spans) {
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
