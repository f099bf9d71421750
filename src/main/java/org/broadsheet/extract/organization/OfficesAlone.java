package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Offices that only units of one rank have and that are named without their unit: 专署 is that of the
 * special district that the paragraph names, 行署 that of the region whose 行署 was named, 中级人民法院 that
 * of the prefecture named.
 */
final class OfficesAlone {
  private static final Expression OFFICE = Expression.compile("专署|行署|中级人民法院");

  /** Several of them, or none in particular. */
  private static final String NOT_ONE = "各该全两几每等一二三四五六七八九十";

  private static final Set<String> WITH_A_COURT =
      Set.of("special-district", "prefecture", "autonomous-prefecture", "prefecture-level-city");

  private final Passage passage;
  private final Places places;

  OfficesAlone(Passage passage, Places places) {
    this.passage = passage;
    this.places = places;
  }

  List<OrganizationMention> find() {
    List<OrganizationMention> mentions = new ArrayList<>();
    Search office = OFFICE.in(passage.text());
    while (office.find()) {
      if (isAlone(office.start())) {
        int begin = office.start();
        int end = office.end();
        of(office.group(), begin)
            .ifPresent(
                body ->
                    mentions.add(
                        new OrganizationMention(
                            begin, end, body, "organization.office-inferred", 0.75)));
      }
    }
    return mentions;
  }

  private boolean isAlone(int begin) {
    return passage.tokens().boundary(begin)
        && places.endingAt(begin).isEmpty()
        && NOT_ONE.indexOf(passage.at(begin - 1)) < 0;
  }

  private Optional<Organization> of(String office, int offset) {
    return switch (office) {
      case "专署" -> only(offset, Set.of("special-district")).map(place -> inferred(place, "专员公署"));
      case "行署" -> regionWithAnOffice(offset).map(place -> inferred(place, "行政公署"));
      default -> only(offset, WITH_A_COURT).map(place -> inferred(place, office));
    };
  }

  /** The only one named before in the paragraph, else the only one in the text before it. */
  private Optional<Place> only(int offset, Set<String> types) {
    int paragraph = passage.sentence(offset).paragraph();
    List<PlaceMention> before =
        places.before(offset).stream()
            .filter(mention -> types.contains(mention.place().unitType()))
            .toList();
    List<Place> near =
        distinct(
            before.stream()
                .filter(mention -> passage.sentence(mention.begin()).paragraph() == paragraph)
                .toList());
    List<Place> candidates = near.isEmpty() ? distinct(before) : near;
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static List<Place> distinct(List<PlaceMention> mentions) {
    return mentions.stream().map(PlaceMention::place).distinct().toList();
  }

  private Optional<Place> regionWithAnOffice(int offset) {
    return places.before(offset).stream()
        .filter(
            mention ->
                passage.startsWith("行署", mention.end())
                    || passage.startsWith("行政公署", mention.end())
                    || passage.startsWith("人民行政公署", mention.end()))
        .map(PlaceMention::place)
        .findFirst();
  }

  private static Organization inferred(Place place, String office) {
    return new Organization(place.name() + office, List.of(), place, null, true);
  }
}
