package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Committees of the Communist Party: 中共山东省博兴县委, 石家庄地委, 白泉公社党委, and 省委 or 县委 alone, which is the
 * committee of the place of that level that the text was last speaking of.
 */
final class PartyCommittees {
  private static final Expression COMMITTEE = Expression.compile("委(?:员会(?![议见]))?(?![托任屈员婉实])");

  private static final Expression CONGRESS =
      Expression.compile("(?:第\\p{IsHan}{1,3}[次届]|首次)?(?:党员)?代表(?:大会|会议)");

  private static final Pattern BUREAU =
      Pattern.compile("(?:中央|(?<=中共\\p{IsHan}{2,4}))(?<rank>分?局)(?![部长])");

  private static final List<String> LEVELS =
      List.of("自治区党", "地方", "省", "市", "县", "地", "区", "州", "旗", "盟", "党", "工");

  /** Units whose committee is called 党委, and their types. */
  private static final Map<String, String> UNITS_WITH_A_PARTY =
      Map.of("公社", "commune", "乡", "township", "镇", "township");

  /** 各地委、|市委: 各 holds for the whole list. */
  private static final Pattern EACH_OF_A_LIST =
      Pattern.compile(".*各[省市县地区州盟旗]委?(?:[、和及与][省市县地区州盟旗]委?){0,3}[、和及与]$");

  private static final int LONGEST_LIST = 12;

  private static final Pattern NOT_ONE =
      Pattern.compile(".*(?:各级?|许多|有些|多数|所有|几个|[一二三四五六七八九十]个|个[省市县区乡旗]的)$");

  private final Passage passage;
  private final Places places;

  PartyCommittees(Passage passage, Places places) {
    this.passage = passage;
    this.places = places;
  }

  List<OrganizationMention> find() {
    List<OrganizationMention> mentions = new ArrayList<>();
    bureaus(mentions);
    congresses(mentions);
    Search matcher = COMMITTEE.in(passage.text());
    while (matcher.find()) {
      if (passage.at(matcher.end()) == '派' && !passage.tokens().boundary(matcher.end())) {
        continue;
      }
      String level = level(matcher.start());
      int start = matcher.start();
      int end = matcher.end();
      OtherCommittees.ofTerm(passage, places, start, end)
          .or(() -> mention(level, start - level.length(), end))
          .ifPresent(mentions::add);
    }
    return mentions;
  }

  /** 中共豫皖苏中央分局: the party's bureaus over several provinces or a base area. */
  private void bureaus(List<OrganizationMention> mentions) {
    Matcher bureau = BUREAU.matcher(passage.text());
    while (bureau.find()) {
      Optional<PlaceMention> seat = places.endingAt(bureau.start());
      if (seat.isPresent()) {
        int begin = begin(seat.get().begin());
        String area = passage.text().substring(seat.get().begin(), bureau.start());
        String rank = bureau.group("rank");
        mentions.add(
            new OrganizationMention(
                begin,
                bureau.end(),
                new Organization(
                    "中国共产党中央" + area + rank,
                    List.of("中共" + area + bureau.group()),
                    seat.get().place(),
                    null,
                    false),
                "organization.party-bureau",
                0.9));
      }
    }
  }

  /** 中共湖南省第三次代表大会: the congress of a place, under whatever number. */
  private void congresses(List<OrganizationMention> mentions) {
    Search congress = CONGRESS.in(passage.text());
    while (congress.find()) {
      Optional<PlaceMention> seat = places.endingAt(congress.start());
      int begin = seat.map(place -> begin(place.begin())).orElse(congress.start());
      if (seat.isPresent() && begin < seat.get().begin()) {
        mentions.add(
            new OrganizationMention(
                begin,
                congress.end(),
                new Organization(
                    "中国共产党" + seat.get().place().name() + "代表大会",
                    List.of(passage.text().substring(begin, congress.end())),
                    seat.get().place(),
                    null,
                    false),
                "organization.party-congress",
                0.85));
      }
    }
  }

  /** The word of rank right before 委, empty where there is none. */
  private String level(int committee) {
    return LEVELS.stream()
        .filter(level -> passage.startsWith(level, committee - level.length()))
        .findFirst()
        .orElse("");
  }

  private Optional<OrganizationMention> mention(String level, int start, int end) {
    Optional<PlaceMention> beside =
        level.isEmpty()
            ? places.endingAt(start)
            : places.endingAt(start).or(() -> places.endingAt(start + 1));
    boolean party = level.equals("党") || level.equals("自治区党") || level.equals("工");
    if (beside.isPresent() && (!level.isEmpty() || endsWithLevel(beside.get()))) {
      int begin = begin(beside.get().begin());
      Optional<OrganizationMention> other =
          OtherCommittees.of(passage, begin, end, beside.get().place());
      if (other.isPresent()) {
        return other;
      }
      return Optional.of(
          new OrganizationMention(
              begin,
              end,
              committee(beside.get().place(), level, false),
              "organization.party-committee",
              0.96));
    }
    if (level.equals("党")) {
      return ofUnit(start, end);
    }
    if (level.equals("自治区党")) {
      return inferred("自治区", start, end);
    }
    if (level.isEmpty() || party) {
      return Optional.empty();
    }
    return passage.startsWith("团", start - 1)
        ? youth(level, start, end)
        : inferred(level, start, end);
  }

  /** 公社党委, 乡党委: of the unit of that kind named last. */
  private Optional<OrganizationMention> ofUnit(int party, int end) {
    Optional<String> unit =
        UNITS_WITH_A_PARTY.keySet().stream()
            .filter(word -> passage.startsWith(word, party - word.length()))
            .findFirst();
    if (unit.isEmpty() || unit.get().isEmpty()) {
      return Optional.empty();
    }
    int begin = party - unit.get().length();
    String type = UNITS_WITH_A_PARTY.getOrDefault(unit.get(), "");
    boolean one =
        passage.tokens().boundary(begin)
            && !NOT_ONE.matcher(passage.text().substring(Math.max(0, begin - 3), begin)).matches();
    return places.before(begin).stream()
        .map(PlaceMention::place)
        .filter(place -> one && place.unitType().equals(type))
        .findFirst()
        .map(
            place ->
                new OrganizationMention(
                    begin,
                    end,
                    committee(place, "党", true),
                    "organization.party-committee-inferred",
                    0.75));
  }

  /** 共青团省委, 团县委. */
  private Optional<OrganizationMention> youth(String level, int start, int end) {
    int begin = passage.startsWith("共青团", start - 3) ? start - 3 : start - 1;
    return inferred(level, start, end)
        .flatMap(party -> Optional.ofNullable(party.organization().jurisdiction()))
        .map(
            place ->
                new OrganizationMention(
                    begin,
                    end,
                    new Organization(
                        PartyBranches.youth(passage.date()) + place.name() + "委员会",
                        List.of(),
                        place,
                        null,
                        true),
                    "organization.party-committee-inferred",
                    0.75));
  }

  private Optional<OrganizationMention> inferred(String level, int start, int end) {
    String left = passage.text().substring(Math.max(0, start - 3), start);
    String list = passage.text().substring(Math.max(0, start - LONGEST_LIST), start);
    if (NOT_ONE.matcher(left).matches() || EACH_OF_A_LIST.matcher(list).matches()) {
      return Optional.empty();
    }
    boolean ofPrefecture = level.startsWith("地");
    String suffix = ofPrefecture ? "区" : level;
    List<PlaceMention> seats =
        places.before(start).stream()
            .filter(
                mention -> ofPrefecture || AnchorFinder.isOfRank(mention.place().name(), suffix))
            .filter(mention -> !ofPrefecture || isPrefecture(mention.place()))
            .toList();
    int paragraph = passage.sentence(start).paragraph();
    boolean onlyOne = seats.stream().map(PlaceMention::place).distinct().count() == 1;
    return seats.stream()
        .filter(seat -> onlyOne || passage.sentence(seat.begin()).paragraph() == paragraph)
        .findFirst()
        .map(
            place ->
                new OrganizationMention(
                    start,
                    end,
                    committee(place.place(), level, true),
                    "organization.party-committee-inferred",
                    0.75));
  }

  private static boolean isPrefecture(Place place) {
    return place.unitType().equals("special-district") || place.unitType().equals("prefecture");
  }

  private boolean endsWithLevel(PlaceMention mention) {
    return "省市县区州盟旗".indexOf(passage.at(mention.end() - 1)) >= 0;
  }

  /** Back over the places above and 中共. */
  private int begin(int begin) {
    int from = begin;
    Optional<PlaceMention> above = places.endingAt(from);
    while (above.isPresent()) {
      from = above.get().begin();
      above = places.endingAt(from);
    }
    if (passage.startsWith("中共", from - 2)) {
      return from - 2;
    }
    return passage.startsWith("中国共产党", from - 5) ? from - 5 : from;
  }

  private static Organization committee(Place place, String level, boolean inferred) {
    String name = place.name();
    Set<String> others = new LinkedHashSet<>();
    if (isPrefecture(place)) {
      String stem = name.replaceFirst("(?:专区|地区)$", "");
      others.add("中国共产党" + stem + "地区委员会");
      others.add("中共" + stem + "地委");
      others.add(stem + "地委");
      return new Organization("中国共产党" + stem + "地方委员会", List.copyOf(others), place, null, inferred);
    }
    others.add("中共" + name + (level.equals("党") ? "党委" : "委"));
    others.add("中共" + name + "委员会");
    return new Organization("中国共产党" + name + "委员会", List.copyOf(others), place, null, inferred);
  }
}
