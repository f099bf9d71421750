package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Railways by their two ends alone, where what stands beside them speaks of a line: 同蒲沿线, 正太全线,
 * 南至陇海, 越过平汉. A text that has a road of the name means that.
 */
final class BareRailways {
  private static final Expression BEHIND =
      Expression.compile("[全沿](?:线|路)|两[侧翼旁]|以[东西南北]|[东西南北中]段|[铁]桥");

  /** Lists closed by 两线: 津浦、陇海两路. */
  private static final Expression LISTED =
      Expression.compile("(?:[、和与及]\\p{IsHan}{2})*(?:等?[两三四五]?(?:条|大)?(?:铁路|线|路)(?![程上子面边]))");

  private static final Expression BEFORE =
      Expression.compile("(?<=[沿迄]|[东西南北][至到抵起接]|越过|横跨|横越|跨过|切断|破击|截断)\\p{IsHan}{2}(?=[，。、；和及])");

  private final PlaceNames names;

  BareRailways(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    for (Hit<String> pair : names.railways(passage.text())) {
      int begin = pair.begin();
      boolean told =
          BEHIND.isAt(passage.text(), pair.end())
              || LISTED.isAt(passage.text(), pair.end())
              || BEFORE.isAt(passage.text(), begin);
      if (told
          && spans.free(begin, pair.end())
          && passage.tokens().boundary(begin)
          && !names.isName(pair.value())
          && !passage.text().contains(pair.value() + "公路")) {
        spans.put(new NameSpan(begin, pair.end(), pair.value() + "线", Form.KNOWN));
      }
    }
  }
}
