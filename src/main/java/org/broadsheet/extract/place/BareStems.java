package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Names that the text also has without their suffix: 义亭 where it has 义亭人民公社. Where there are any,
 * the names with a suffix are looked for again, since they can begin behind a bare one.
 */
final class BareStems {
  private final SuffixGrammar grammar;

  BareStems(SuffixGrammar grammar) {
    this.grammar = grammar;
  }

  void scan(Passage passage, Spans spans) {
    boolean found = false;
    for (NameSpan span : spans.all()) {
      String stem = PlaceNaming.stem(span.name());
      if (span.form() == Form.SUFFIXED && !stem.equals(span.name())) {
        found |= put(passage, spans, span, stem);
      }
    }
    if (found) {
      grammar.scan(passage, spans);
    }
  }

  /** Puts every bare stem of a name; whether there was one. */
  private static boolean put(Passage passage, Spans spans, NameSpan span, String stem) {
    boolean found = false;
    int at = passage.text().indexOf(stem);
    while (at >= 0) {
      int end = at + stem.length();
      if (isInAnother(passage, spans, span, stem, at)
          || (spans.free(at, end) && passage.tokens().boundary(at))) {
        spans.put(new NameSpan(at, end, stem, Form.SUFFIXED));
        found = true;
      }
      at = passage.text().indexOf(stem, end);
    }
    return found;
  }

  /**
   * Within a name that was found otherwise and begins alike, and not in the full name itself; 黎平县
   * stays the county beside 黎平公社.
   */
  private static boolean isInAnother(
      Passage passage, Spans spans, NameSpan span, String stem, int at) {
    return spans
            .covering(at)
            .filter(other -> other.name().startsWith(stem))
            .filter(other -> other.form() != Form.SUFFIXED && other.form() != Form.FULL)
            .isPresent()
        && !passage.startsWith(span.name(), at);
  }
}
