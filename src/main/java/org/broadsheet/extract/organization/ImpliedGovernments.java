package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Governments that the text names by less than their name: the province before 主席 in a report on
 * 人民政府主席, and the first of two countries that share the word, 英国和|法国政府.
 */
final class ImpliedGovernments {
  private static final Expression CHAIR = Expression.compile("(?:第[一二]|副)?(?:主席|副主席)");
  private static final Expression OF_GOVERNMENTS =
      Expression.compile("人民政府(?:正副主席|正、副主席|主席|副主席|委员会主席)");

  private static final Expression SHARED = Expression.compile("(?:两国)?政府(?!首脑)");

  private final Passage passage;
  private final Places places;

  ImpliedGovernments(Passage passage, Places places) {
    this.passage = passage;
    this.places = places;
  }

  List<OrganizationMention> find() {
    List<OrganizationMention> mentions = new ArrayList<>();
    chairmen(mentions);
    shared(mentions);
    return mentions;
  }

  /** 辽东省|主席张某: where the text says whose chairmen it lists. */
  private void chairmen(List<OrganizationMention> mentions) {
    if (!OF_GOVERNMENTS.isIn(passage.text())) {
      return;
    }
    for (PlaceMention place : places.mentions()) {
      if (place.place().name().endsWith("省") && CHAIR.isAt(passage.text(), place.end())) {
        mentions.add(mention(place, place.place().name() + "人民政府", true));
      }
    }
  }

  /** 应英国和法国政府邀请: what two countries share is a government of each. */
  private void shared(List<OrganizationMention> mentions) {
    Search government = SHARED.in(passage.text());
    while (government.find()) {
      Optional<PlaceMention> last = places.endingAt(government.start()).filter(this::isCountry);
      Optional<PlaceMention> first =
          last.filter(place -> "和与".indexOf(passage.at(place.begin() - 1)) >= 0)
              .flatMap(place -> places.endingAt(place.begin() - 1))
              .filter(this::isCountry);
      first.ifPresent(place -> mentions.add(mention(place, place.place().name() + "政府", false)));
    }
  }

  private boolean isCountry(PlaceMention mention) {
    return mention.place().unitType().equals("country");
  }

  private OrganizationMention mention(PlaceMention place, String name, boolean inferred) {
    Place seat = place.place();
    return new OrganizationMention(
        place.begin(),
        place.end(),
        new Organization(name, List.of(), seat, null, inferred),
        inferred ? "organization.government-inferred" : "organization.shared-name",
        inferred ? 0.75 : 0.8);
  }
}
