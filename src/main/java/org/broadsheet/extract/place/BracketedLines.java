package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Railways, roads and sections by their ends, each of one character with the rest of its name in
 * brackets: 德（州）石（家庄）全线, 平石（家庄）一线, 平汉路平涿（县）段. The ends are no places of their own there.
 */
final class BracketedLines {
  private static final Expression LINE =
      Expression.compile(
          "(?:(?<a>\\p{IsHan})[（(]\\p{IsHan}{1,2}[）)](?<b>\\p{IsHan})(?:[（(]\\p{IsHan}{1,2}[）)])?"
              + "|(?<c>\\p{IsHan})(?<d>\\p{IsHan})[（(]\\p{IsHan}{1,2}[）)])"
              + "(?:(?<kind>段|[铁公]路|支?线(?!路)|路(?!上))|[一全]线)");

  private static final String SECTION = "段";

  private final PlaceNames names;

  BracketedLines(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    Search line = LINE.in(passage.text());
    while (line.find()) {
      String first = line.groupOrNull("a");
      String pair = first == null ? line.group("c") + line.group("d") : first + line.group("b");
      String kind = line.groupOrNull("kind");
      boolean section = SECTION.equals(kind);
      boolean ofALine = spans.endingAt(line.start()).filter(this::isLine).isPresent();
      if (section ? ofALine : isApart(passage, spans, line.start())) {
        String name = pair + (kind == null ? "线" : kind);
        Form form = names.isKnown(name) ? Form.KNOWN : Form.SUFFIXED;
        spans.put(new NameSpan(line.start(), line.end(), name, form));
      } else {
        line.goOnFrom(line.start() + 1);
      }
    }
  }

  /** No part of the word or name before it. */
  private static boolean isApart(Passage passage, Spans spans, int begin) {
    return passage.tokens().boundary(begin)
        && spans.covering(begin).filter(name -> name.begin() < begin).isEmpty();
  }

  private boolean isLine(NameSpan span) {
    return span.name().endsWith("公路")
        || names.known().named(span.name()).stream().anyMatch(known -> known.name().endsWith("铁路"));
  }
}
