package org.broadsheet.extract.place;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.gazetteer.UnitType;

/**
 * The office after a bare name tells the type of its place: 邵阳专署, 石家庄地委, 定县区行政督察专员公署 are of special
 * districts.
 */
final class OfficeSeats {
  private static final Pattern OFFICE =
      Pattern.compile("专署|专员公署|行署|行政公署|地委|地方委员会|(?<level>[市县])委|(?<district>区)(?:行政督察)?专(?:员公)?署");

  private static final String SPECIAL_DISTRICT = "专区";

  private static final Set<UnitType> PREFECTURES =
      EnumSet.of(UnitType.SPECIAL_DISTRICT, UnitType.PREFECTURE, UnitType.ADMINISTRATIVE_AREA);

  private final PlaceNames names;
  private final Map<String, Set<UnitType>> typesBySuffix;

  /**
   * @param typesBySuffix the types that a suffix tells
   */
  OfficeSeats(PlaceNames names, Map<String, Set<UnitType>> typesBySuffix) {
    this.names = names;
    this.typesBySuffix = typesBySuffix;
  }

  void scan(Passage passage, Spans spans) {
    for (NameSpan span : spans.all()) {
      Matcher office = OFFICE.matcher(passage.text()).region(span.end(), passage.text().length());
      boolean takes = span.form() == Form.SHORT || span.form() == Form.FULL;
      if (takes && office.lookingAt() && !isTold(span, office)) {
        spans.put(typed(span, office));
      }
    }
  }

  private boolean isTold(NameSpan span, Matcher office) {
    return office.group("level") == null ? isOfficeRegion(span) : span.form() == Form.FULL;
  }

  private NameSpan typed(NameSpan span, Matcher office) {
    String level = office.group("level");
    String suffix = level == null ? SPECIAL_DISTRICT : level;
    Set<UnitType> types = EnumSet.noneOf(UnitType.class);
    types.addAll(typesBySuffix.getOrDefault(suffix, Set.of()));
    types.addAll(level == null ? PREFECTURES : Set.of());
    int end = office.group("district") == null ? span.end() : office.end("district");
    return new NameSpan(span.begin(), end, span.name(), span.form()).listed(types, suffix);
  }

  /** 川北: a region of province rank that its office, the 行署, is named after. */
  private boolean isOfficeRegion(NameSpan span) {
    return names.matching(span.name()).stream()
        .anyMatch(match -> match.unit().type() == UnitType.ADMINISTRATIVE_OFFICE);
  }
}
