package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * The counties of Tibet before its democratic reform, written for their sound: 拉孜宗. A person's name
 * can end alike, so that they count only in an article that speaks of Tibet.
 */
final class TibetanCounties {
  private static final Pattern TIBET = Pattern.compile("西藏|拉萨|昌都|日喀则");

  private static final Pattern COUNTY = Pattern.compile("宗(?![教旨派族师祠亲])");

  /** The people's governments of counties took the place of the dzongs until 1960. */
  private static final LocalDate LAST = LocalDate.of(1960, 12, 31);

  private static final int LONGEST = 4;

  private TibetanCounties() {}

  static void scan(Passage passage, Spans spans) {
    if (passage.date().isAfter(LAST) || !TIBET.matcher(passage.text()).find()) {
      return;
    }
    Matcher county = COUNTY.matcher(passage.text());
    while (county.find()) {
      Optional<NameSpan> known = spans.endingAt(county.start());
      if (known.filter(name -> name.form() == Form.SHORT).isPresent()) {
        NameSpan name = known.get();
        spans.put(new NameSpan(name.begin(), county.end(), name.name(), Form.SHORT));
        continue;
      }
      int begin = ForeignSounds.begin(passage, spans, county.start(), LONGEST);
      if (county.start() - begin > 1 && spans.free(begin, county.end())) {
        String name = passage.text().substring(begin, county.end());
        spans.put(new NameSpan(begin, county.end(), name, Form.SUFFIXED));
      }
    }
  }
}
