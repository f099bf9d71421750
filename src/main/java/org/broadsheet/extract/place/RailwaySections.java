package org.broadsheet.extract.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/** Sections of a railway or road by their two ends or a direction, right after its name: 陇海路郑徐段. */
final class RailwaySections {
  private static final Pattern SECTION = Pattern.compile("(?:[东西南北中]|\\p{IsHan}{2})段");

  private final PlaceNames names;

  RailwaySections(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    for (NameSpan railway : spans.all()) {
      Matcher section =
          SECTION.matcher(passage.text()).region(railway.end(), passage.text().length());
      if (isRailway(railway) && section.lookingAt()) {
        spans.putIfFree(
            new NameSpan(section.start(), section.end(), section.group(), Form.SUFFIXED));
      }
    }
  }

  private boolean isRailway(NameSpan span) {
    return span.name().endsWith("公路")
        || names.known().named(span.name()).stream().anyMatch(known -> known.name().endsWith("铁路"));
  }
}
