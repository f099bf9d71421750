package org.broadsheet.extract.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.Places;

/**
 * Committees of a place that are not the Communist Party's: 共青团某市委, 民盟某省委, 政协第二届某省委员会, told by what
 * stands before the place. The number of the term is no part of the name.
 */
final class OtherCommittees {
  private static final String CONFERENCE = "政协";

  private static final Map<String, String> FULL_NAMES =
      Map.of(
          "共青团",
          "中国共产主义青年团",
          "青年团",
          "中国新民主主义青年团",
          "民盟",
          "中国民主同盟",
          "民革",
          "中国国民党革命委员会",
          "民建",
          "中国民主建国会",
          "民进",
          "中国民主促进会",
          "农工党",
          "中国农工民主党",
          "九三学社",
          "九三学社",
          "致公党",
          "中国致公党",
          CONFERENCE,
          "中国人民政治协商会议");

  private static final Pattern TERM = Pattern.compile("第\\p{IsHan}{1,3}届$");

  /** 民盟, 中国民主同盟第二届: a party under either name, with or without the number of its term. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<party>"
              + String.join("|", FULL_NAMES.values())
              + "|"
              + String.join("|", FULL_NAMES.keySet())
              + ")(?:"
              + TERM.pattern()
              + "|$)");

  /** Characters that a party's name and the number of its term can have. */
  private static final int LONGEST = 15;

  private static final int LONGEST_TERM = 5;

  private OtherCommittees() {}

  /** 云南省政协: the committee of the consultative conference, under its full name. */
  static Organization consultative(Place place, String written) {
    return new Organization(
        FULL_NAMES.get(CONFERENCE) + place.name() + "委员会", List.of(written), place, null, false);
  }

  /** 政协四川省|第四届|委员会: the number of the term stands behind the place as well. */
  static Optional<OrganizationMention> ofTerm(
      Passage passage, Places places, int committee, int end) {
    Matcher term =
        TERM.matcher(passage.text()).region(Math.max(0, committee - LONGEST_TERM), committee);
    return term.find()
        ? places
            .endingAt(term.start())
            .flatMap(seat -> of(passage, seat.begin(), end, seat.place()))
        : Optional.empty();
  }

  /**
   * The committee whose words end at an offset.
   *
   * @param begin where its place begins
   */
  static Optional<OrganizationMention> of(Passage passage, int begin, int end, Place place) {
    Matcher before = BEFORE.matcher(passage.text()).region(Math.max(0, begin - LONGEST), begin);
    if (!before.find()) {
      return Optional.empty();
    }
    String party = before.group("party");
    String full = FULL_NAMES.getOrDefault(party, party);
    return Optional.of(
        new OrganizationMention(
            before.start(),
            end,
            new Organization(
                full + place.name() + "委员会",
                List.of(passage.text().substring(before.start(), end)),
                place,
                null,
                false),
            "organization.party-committee",
            0.9));
  }
}
