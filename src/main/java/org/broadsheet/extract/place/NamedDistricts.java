package org.broadsheet.extract.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Districts with a name that no table holds, right after their county or city: 天门县|皂市区, 和静县|巴音布鲁克区.
 */
final class NamedDistricts {
  private static final Pattern DISTRICT = Pattern.compile("(\\p{IsHan}{2,5}?)区(?![域别划间分段内外级际])");

  private static final Pattern OUTSKIRTS =
      Pattern.compile("[郊城矿]区(?=\\p{IsHan}{1,5}?(?:公社|乡|镇|大队|人民政府|区委|法院|公安|街道))");

  /** Kinds of area, which name none: 山区, 工业区. */
  private static final Set<String> KINDS =
      Set.copyOf(Table.words(NamedDistricts.class, "kinds-of-area.txt"));

  private static final String UPPER = "县市州盟旗";

  private NamedDistricts() {}

  static void scan(Passage passage, Spans spans) {
    scanOutskirts(passage, spans);
    for (NameSpan upper : spans.all()) {
      Matcher district =
          DISTRICT.matcher(passage.text()).region(upper.end(), passage.text().length());
      if (UPPER.indexOf(passage.at(upper.end() - 1)) >= 0
          && district.lookingAt()
          && isFree(spans, district)
          && isName(passage, district)) {
        spans.put(new NameSpan(district.start(), district.end(), district.group(), Form.SUFFIXED));
      }
    }
  }

  /** 蚌埠市|郊区 with a unit of its own behind: the district of that name. */
  private static void scanOutskirts(Passage passage, Spans spans) {
    for (NameSpan city : spans.all()) {
      Matcher outskirts =
          OUTSKIRTS.matcher(passage.text()).region(city.end(), passage.text().length());
      if (city.form() == Form.FULL && city.name().endsWith("市") && outskirts.lookingAt()) {
        String name = city.name() + outskirts.group();
        spans.putIfFree(new NameSpan(outskirts.start(), outskirts.end(), name, Form.SUFFIXED));
      }
    }
  }

  /** 周口店|区: a shorter name may stand where the district's begins. */
  private static boolean isFree(Spans spans, Matcher district) {
    return spans.free(district.start(), district.end())
        || spans
            .beginningAt(district.start())
            .filter(shorter -> shorter.end() == district.end(1) && shorter.form() != Form.FULL)
            .isPresent();
  }

  private static boolean isName(Passage passage, Matcher district) {
    String stem = district.group(1);
    boolean ofAKind = KINDS.stream().anyMatch(stem::endsWith);
    boolean transliterated = ForeignSounds.is(stem);
    return !ofAKind
        && (transliterated
            || (passage.tokens().nature(district.start()) != Nature.v
                && stem.chars().noneMatch(c -> c != '万' && NameStart.stops((char) c))
                && !NameStart.notAName(stem)));
  }
}
