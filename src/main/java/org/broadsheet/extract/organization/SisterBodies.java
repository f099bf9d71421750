package org.broadsheet.extract.organization;

import java.util.NavigableMap;
import java.util.Optional;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.organization.BodySuffix.Kind;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;
import org.jspecify.annotations.Nullable;

/** What a body that a list joins to another one starts from. */
final class SisterBodies {
  private final Passage passage;
  private final Places places;
  private final NavigableMap<Integer, OrganizationMention> byEnd;

  /**
   * @param byEnd the bodies by where they end, which grows while the passage is read
   */
  SisterBodies(Passage passage, Places places, NavigableMap<Integer, OrganizationMention> byEnd) {
    this.passage = passage;
    this.places = places;
    this.byEnd = byEnd;
  }

  /**
   * 某部第四局、|设计总局: an office of the body that the one before the joint belongs to; 甲公司和|乙公司: a body
   * of the same kind.
   */
  Optional<Anchor> of(Hit<BodySuffix> hit, int start) {
    OrganizationMention before = byEnd.get(start - 1);
    boolean listed = "、和及与".indexOf(passage.at(start - 1)) >= 0;
    if (!listed || before == null) {
      return Optional.empty();
    }
    Kind kind = hit.value().kind();
    boolean office = kind == Kind.BUREAU || kind == Kind.DEPARTMENT;
    boolean sameRule = before.rule().equals(kind.rule());
    boolean ofGovernment = before.rule().equals(Kind.GOVERNMENT.rule());
    String parent = before.organization().parentBody();
    if (office && parent != null) {
      return byEnd.values().stream()
          .map(OrganizationMention::organization)
          .filter(body -> body.name().equals(parent))
          .findFirst()
          .map(body -> new Anchor(start, start, start, null, body, true));
    }
    Optional<PlaceMention> seat =
        office && (sameRule || ofGovernment)
            ? seat(before.organization())
            : Optional.<PlaceMention>empty();
    return seat.or(() -> kind == Kind.INSTITUTION ? town(before, hit, start) : Optional.empty())
        .map(place -> new Anchor(start, start, start, place, null, true))
        .or(() -> sameRule ? ofTheSameKind(before, hit, start) : Optional.empty());
  }

  private Optional<Anchor> ofTheSameKind(
      OrganizationMention before, Hit<BodySuffix> hit, int start) {
    String text = hit.value().text();
    boolean works =
        hit.value().kind() == Kind.INSTITUTION
            && hit.begin() - start >= 2
            && passage.startsWith(text, before.end() - text.length());
    return works
        ? Optional.of(new Anchor(start, start, start, null, null, false))
        : Optional.empty();
  }

  /** 县物资局、木材公司、|水泥厂: works behind the offices of a county or town in a list are its own. */
  private Optional<PlaceMention> town(OrganizationMention last, Hit<BodySuffix> hit, int start) {
    if (!BodyGrammar.isIndustry(passage.text().substring(start, hit.begin()))) {
      return Optional.empty();
    }
    @Nullable OrganizationMention body = last;
    while (body != null
        && body.organization().jurisdiction() == null
        && body.organization().inferred()) {
      body = byEnd.get(body.begin() - 1);
    }
    return body != null && body.rule().equals(Kind.BUREAU.rule())
        ? seat(body.organization()).filter(BodyGrammar::isLocal)
        : Optional.empty();
  }

  /** Where the passage names the place that a body governs. */
  private Optional<PlaceMention> seat(Organization body) {
    return places.mentions().stream()
        .filter(mention -> mention.place().equals(body.jurisdiction()))
        .findFirst();
  }
}
