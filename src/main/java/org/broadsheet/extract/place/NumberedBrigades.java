package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.Optional;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Brigades and teams of a commune with a number for a name: 第十一大队|第三生产队, 公社的|十二大队. They need a
 * commune or a brigade named before, since teams of workers and soldiers are numbered too.
 */
final class NumberedBrigades {
  private static final Expression BRIGADE =
      Expression.compile("(?:第|(?<=公社的?))[一二三四五六七八九十]{1,3}(?:生产大队|生产队|大队)(?!长)");

  /** Communes stood from the autumn of 1958 on. */
  private static final LocalDate FIRST = LocalDate.of(1958, 7, 1);

  private NumberedBrigades() {}

  static void scan(Passage passage, Spans spans) {
    if (passage.date().isBefore(FIRST)) {
      return;
    }
    Search brigade = BRIGADE.in(passage.text());
    while (brigade.find()) {
      if (followsACommune(passage, spans, brigade.start())) {
        spans.putIfFree(
            new NameSpan(brigade.start(), brigade.end(), brigade.group(), Form.SUFFIXED));
      }
    }
  }

  private static boolean followsACommune(Passage passage, Spans spans, int begin) {
    Optional<NameSpan> before = spans.before(begin);
    return before
        .filter(place -> place.name().endsWith("公社") || place.name().endsWith("大队"))
        .filter(
            place ->
                passage.sentence(place.begin()).paragraph() == passage.sentence(begin).paragraph())
        .isPresent();
  }
}
