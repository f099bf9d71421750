package org.broadsheet.extract.place;

import java.util.Map;
import java.util.Set;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.gazetteer.UnitType;

/**
 * Two townships or villages that are counted, 向复兴和建新两乡: a pair behind a preposition makes names
 * even of words of the language.
 */
final class NamedPairs {
  private static final Expression PAIR =
      Expression.compile(
          "(?<=[在到从向由把对给])(?<first>\\p{IsHan}{2,3})[和与及](?<second>\\p{IsHan}{2,3})两个?(?<suffix>[乡镇村])(?![长民])");

  private static final Map<String, UnitType> TYPES =
      Map.of("乡", UnitType.TOWNSHIP, "镇", UnitType.TOWNSHIP, "村", UnitType.OTHER_PLACE);

  private NamedPairs() {}

  static void scan(Passage passage, Spans spans) {
    Search pair = PAIR.in(passage.text());
    while (pair.find()) {
      boolean names =
          isName(passage, spans, pair.start("first"), pair.end("first"))
              && isName(passage, spans, pair.start("second"), pair.end("second"));
      if (names) {
        put(passage, spans, pair, "first");
        put(passage, spans, pair, "second");
      }
    }
  }

  private static boolean isName(Passage passage, Spans spans, int begin, int end) {
    String name = passage.text().substring(begin, end);
    return spans.free(begin, end)
        && !NameStart.notAName(name)
        && name.chars().noneMatch(c -> NameStart.stops((char) c));
  }

  private static void put(Passage passage, Spans spans, Search pair, String member) {
    int begin = pair.start(member);
    int end = pair.end(member);
    String suffix = pair.group("suffix");
    UnitType type = TYPES.getOrDefault(suffix, UnitType.OTHER_PLACE);
    spans.put(
        new NameSpan(begin, end, passage.text().substring(begin, end), Form.LISTED)
            .listed(Set.of(type), suffix));
  }
}
