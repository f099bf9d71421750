package org.broadsheet.extract.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.organization.BodySuffix.Kind;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.gazetteer.Level;
import org.jspecify.annotations.Nullable;

/** What a body that starts from a place or from another body is called in full. */
final class BodyNaming {
  private static final Pattern SESSION = Pattern.compile("第\\p{IsHan}{1,3}届|首届|^原(?![子料始油棉木煤则野])");

  private static final String GOVERNMENT = "政府";

  private static final Set<String> SHORT_GOVERNMENTS = Set.of("府", GOVERNMENT);

  /** What 省府 and 市政府 mean where the passage also writes it in full. */
  private static final String PEOPLES_GOVERNMENT = "人民政府";

  /** From the Organic Law of 1979 on the local governments are called so. */
  private static final LocalDate EVERYWHERE = LocalDate.of(1980, 1, 1);

  private static final String RANKS = "省市县区乡镇州旗";

  /** Branches that bear the full name of their province or city, as railways' do not. */
  private static final Set<String> OF_A_FIRM = Set.of("分行", "支行", "分公司", "支公司", "公司");

  private final Passage passage;
  private final NavigableMap<Integer, OrganizationMention> byEnd;

  /**
   * @param byEnd the bodies by where they end, which grows while the passage is read
   */
  BodyNaming(Passage passage, NavigableMap<Integer, OrganizationMention> byEnd) {
    this.passage = passage;
    this.byEnd = byEnd;
  }

  /**
   * @param modifiers the words between the anchor and the suffix
   * @param end of the suffix
   */
  Organization organization(BodySuffix suffix, Anchor anchor, String modifiers, int end) {
    String own = SESSION.matcher(modifiers).replaceAll("") + suffix.full();
    String written = passage.text().substring(anchor.own(), end);
    Organization body = anchor.body();
    PlaceMention place = anchor.place();
    if (suffix.kind() == Kind.BRANCH) {
      return PartyBranches.of(suffix, anchor, written, passage.date());
    }
    if (suffix.kind() == Kind.DELEGATION) {
      return body == null
          ? delegation(place, written)
          : ofGovernment(body, modifiers + suffix.text(), written);
    }
    Organization over = overItsPlace(suffix, anchor);
    if (over != null && place != null) {
      boolean ofFirm = OF_A_FIRM.contains(suffix.text());
      return new Organization(
          over.name() + (ofFirm ? place.place().name() : slice(place)) + own,
          List.of(written),
          null,
          over.name(),
          anchor.inferred());
    }
    if (body != null) {
      return new Organization(
          body.name() + own,
          names(suffix, modifiers, written),
          body.jurisdiction(),
          body.name(),
          anchor.inferred());
    }
    if (place == null) {
      return new Organization(written, List.of(), null, null, false);
    }
    Place seat = place.place();
    if (suffix.text().equals("政协")) {
      return OtherCommittees.consultative(seat, written);
    }
    if (SHORT_GOVERNMENTS.contains(own) && isPeoples(seat)) {
      own = PEOPLES_GOVERNMENT;
    }
    boolean office = suffix.kind() == Kind.BUREAU || suffix.kind() == Kind.OFFICE;
    boolean bare = office && !written.startsWith(seat.name());
    boolean formal = place.end() - place.begin() > seat.name().length();
    boolean built = suffix.kind().builtOnPlace() && !bare && !formal;
    String name = built || anchor.inferred() ? seat.name() + own : written;
    return new Organization(
        name,
        names(suffix, modifiers, written),
        suffix.kind().builtOnPlace() || suffix.kind() == Kind.ASSOCIATION ? seat : null,
        null,
        anchor.inferred());
  }

  /** 人民银行|绥远|分行: the firm or bank before the place of its branch, else null. */
  private @Nullable Organization overItsPlace(BodySuffix suffix, Anchor anchor) {
    PlaceMention place = anchor.place();
    boolean branch = suffix.kind() == Kind.OFFSHOOT || suffix.text().equals("公司");
    OrganizationMention over =
        place != null && branch && anchor.own() < place.begin() ? byEnd.get(place.begin()) : null;
    return over == null ? null : over.organization();
  }

  /** One name for a delegation that the passage also calls one of the government: the longer. */
  private Organization delegation(@Nullable PlaceMention sender, String written) {
    String country = sender == null ? "" : slice(sender);
    String own = written.substring(written.startsWith(country) ? country.length() : 0);
    String full = sender == null ? country : sender.place().name();
    String name =
        Stream.of(country + GOVERNMENT + own, full + own)
            .filter(other -> written.startsWith(country) && passage.text().contains(other))
            .findFirst()
            .orElse(written);
    return new Organization(name, List.of(written), null, null, false);
  }

  /** 阿联政府|贸易代表团: under the full name of its country where the passage also writes that. */
  private Organization ofGovernment(Organization sender, String own, String written) {
    Place country = sender.jurisdiction();
    String full = (country == null ? "" : country.name()) + GOVERNMENT + own;
    boolean alsoFull = country != null && passage.text().contains(full);
    return new Organization(alsoFull ? full : written, List.of(written), null, null, false);
  }

  private String slice(PlaceMention place) {
    return passage.text().substring(place.begin(), place.end());
  }

  /** As written and, where its own words tell it from others, without its place: 利国驿铁矿. */
  private static List<String> names(BodySuffix suffix, String modifiers, String written) {
    boolean works =
        suffix.kind() == Kind.INSTITUTION
            || suffix.kind() == Kind.PROPER
            || suffix.kind() == Kind.GENERIC;
    return works && BodyGrammar.isProper(modifiers)
        ? List.of(written, modifiers + suffix.text())
        : List.of(written);
  }

  /** Whether the passage calls the government of a unit, or of its rank, by its full name. */
  private boolean isPeoples(Place seat) {
    String name = seat.name();
    boolean rank = RANKS.indexOf(name.charAt(name.length() - 1)) >= 0;
    String full = (rank ? name.substring(name.length() - 1) : name) + PEOPLES_GOVERNMENT;
    return passage.text().contains(full)
        || (rank && seat.level() != Level.NONE && !passage.date().isBefore(EVERYWHERE));
  }
}
