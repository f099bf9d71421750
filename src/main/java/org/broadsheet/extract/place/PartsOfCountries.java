package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Parts of a foreign country by direction, 黎巴嫩|南部, 黎巴嫩北部和|东部; and a direction that is also the name
 * of a county: 天山南部.
 */
final class PartsOfCountries {
  private static final Pattern PART =
      Pattern.compile("的?(?<part>(?:[东南西北中]|[东西][南北])部)(?![队门署分省州])(?:地区|山区|边境)?");

  private static final Pattern NEXT =
      Pattern.compile("[和、及与](?<part>(?:[东南西北中]|[东西][南北])部)(?![队门署分省州])");

  private static final String COUNTY = "南部";

  private final PlaceNames names;

  PartsOfCountries(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    for (NameSpan place : spans.all()) {
      boolean country = place.form() == Form.KNOWN && names.known().isCountry(place.name());
      if (country && !place.name().equals("中国")) {
        parts(passage, place).forEach(spans::put);
      }
      if (place.form() == Form.SHORT && place.name().equals(COUNTY)) {
        boolean direction = spans.endingAt(place.begin()).isPresent() || !isInANamedProvince(spans);
        if (direction) {
          spans.remove(place);
        }
      }
    }
  }

  private boolean isInANamedProvince(Spans spans) {
    return spans.all().stream()
        .anyMatch(place -> names.above(COUNTY).contains(PlaceNaming.stem(place.name())));
  }

  private static List<NameSpan> parts(Passage passage, NameSpan country) {
    List<NameSpan> parts = new ArrayList<>();
    Matcher part = PART.matcher(passage.text()).region(country.end(), passage.text().length());
    while (part.lookingAt()) {
      String name = country.name() + part.group("part");
      parts.add(new NameSpan(part.start("part"), part.end("part"), name, Form.FOREIGN));
      part = NEXT.matcher(passage.text()).region(part.end(), passage.text().length());
    }
    return parts;
  }
}
