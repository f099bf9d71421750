package org.broadsheet.extract.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;

/** Branches and committees of the party and of its youth in a unit or a body: 大队党支部, 厂党委, 团支部. */
final class PartyBranches {
  /** The day on which the youth league took its present name. */
  private static final LocalDate COMMUNIST_YOUTH = LocalDate.of(1957, 5, 25);

  private PartyBranches() {}

  /**
   * @param written the name as it stands in the text
   */
  static Organization of(BodySuffix suffix, Anchor anchor, String written, LocalDate date) {
    Optional<Place> seat = Optional.ofNullable(anchor.place()).map(PlaceMention::place);
    Organization body = anchor.body();
    String owner = seat.map(Place::name).orElse(body == null ? "" : body.name());
    boolean committee = suffix.text().endsWith("委") || suffix.text().endsWith("委会");
    String rank = committee ? "委员会" : suffix.full().replaceFirst("^[党团]", "");
    String name = (suffix.text().startsWith("团") ? youth(date) : "中国共产党") + owner + rank;
    return new Organization(
        name,
        List.of(written, owner + suffix.text()),
        seat.orElse(body == null ? null : body.jurisdiction()),
        body == null ? null : body.name(),
        anchor.inferred());
  }

  /** The name of the youth league on a day. */
  static String youth(LocalDate date) {
    return date.isBefore(COMMUNIST_YOUTH) ? "中国新民主主义青年团" : "中国共产主义青年团";
  }
}
