package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Counties of the base areas that no table holds, between counties in a list: 莘县、|元朝|、|武训|、枣强. They
 * were put together from parts of others in the war and named anew, often after a person; most were
 * gone before the gazetteer begins.
 */
final class BetweenCounties {
  /** One or two names of two characters, up to the next joint. */
  private static final Pattern BETWEEN =
      Pattern.compile("、(?<first>\\p{IsHan}{2})、(?:(?<second>\\p{IsHan}{2})、)?");

  /** 元朝|四区, 武训|县: what follows the name where it stands alone. */
  private static final Pattern ALONE = Pattern.compile("[一二三四五六七八九十]{1,2}区|县|\\p{IsHan}{1,2}[庄屯寨]");

  private final PlaceNames names;

  BetweenCounties(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    if (!passage.date().isBefore(PlaceNames.FIRST_DAY)) {
      return;
    }
    List<String> found = new ArrayList<>();
    for (NameSpan county : spans.all()) {
      Matcher between =
          BETWEEN.matcher(passage.text()).region(county.end(), passage.text().length());
      if (isCounty(county) && between.lookingAt() && closes(passage, spans, between.end())) {
        put(passage, spans, between.start("first"), found);
        if (between.group("second") != null) {
          put(passage, spans, between.start("second"), found);
        }
      }
    }
    found.forEach(name -> putAlone(passage, spans, name));
  }

  private boolean isCounty(NameSpan span) {
    return (span.form() == Form.SHORT || span.form() == Form.FULL) && names.isCounty(span.name());
  }

  /** Whether a county stands at an offset; the list speaks for one that is in doubt, 枣强|雨后. */
  private boolean closes(Passage passage, Spans spans, int begin) {
    int end = Math.min(begin + 2, passage.text().length());
    String name = passage.text().substring(begin, end);
    boolean inDoubt = names.isCounty(name) && names.isShort(name) && spans.free(begin, end);
    if (inDoubt) {
      spans.put(new NameSpan(begin, end, name, Form.SHORT));
    }
    return inDoubt || spans.beginningAt(begin).filter(this::isCounty).isPresent();
  }

  private static void put(Passage passage, Spans spans, int begin, List<String> found) {
    String name = passage.text().substring(begin, begin + 2);
    if (spans.free(begin, begin + 2)
        && !NameStart.notAName(name)
        && name.chars().noneMatch(c -> NameStart.stops((char) c))) {
      spans.put(county(begin, begin + 2, name));
      found.add(name);
    }
  }

  private static void putAlone(Passage passage, Spans spans, String name) {
    for (int at = passage.text().indexOf(name);
        at >= 0;
        at = passage.text().indexOf(name, at + 1)) {
      Matcher alone =
          ALONE.matcher(passage.text()).region(at + name.length(), passage.text().length());
      if (alone.lookingAt()) {
        spans.putIfFree(county(at, at + name.length(), name));
      }
    }
  }

  private static NameSpan county(int begin, int end, String name) {
    return new NameSpan(begin, end, name, Form.SUFFIXED, Set.of(), "县");
  }
}
