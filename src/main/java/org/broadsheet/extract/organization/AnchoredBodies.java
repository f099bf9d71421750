package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.organization.BodySuffix.Kind;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;
import org.broadsheet.gazetteer.Level;
import org.jspecify.annotations.Nullable;

/**
 * Bodies whose name starts from a place, from another body or from a word of national rank and ends
 * with a suffix: 湖南省新宁县人民政府, 湖南省人民政府|林业局, 中央|民族视察组.
 */
final class AnchoredBodies {
  /** After a suffix these make another word although no dictionary has it: 公司化, 议会制. */
  private static final Pattern OTHER_WORD = Pattern.compile("[化制们门性]");

  private static final Set<String> GENERIC =
      Set.copyOf(Table.words(AnchoredBodies.class, "generic-modifiers.txt"));

  /** What many works make: 纺织 in 中国纺织厂, which is none of its own. */
  private static final Set<String> INDUSTRY =
      Set.copyOf(Table.words(AnchoredBodies.class, "industry-words.txt"));

  private static final Pattern GOVERNMENT =
      Pattern.compile("(?:军政委员会|行政委员会|(?:东北|华北|边区)(?:人民)?政府)$");

  /** Before 集团 these make no firm. */
  private static final Pattern FACTION =
      Pattern.compile("(?:反党|反革命|反动|犯罪|盗窃|贪污|侵略|统治|军事|叛国|卖国|阴谋|走私|诈骗|军阀)$");

  /** Offices of one character: 农林局, 工商科. */
  private static final String SHORT_OFFICES = "第一二三四五六七八九十农林牧渔水工商税粮盐电矿文教财政";

  private static final Set<String> OFFICES = Set.of("研究所", "局", "司", "处", "科", "厅", "部", "厂", "矿");

  /** Works of which a town or county has one that bears its name. */
  private static final Set<String> SITES =
      Set.of(
          "钢厂", "电厂", "纱厂", "糖厂", "药厂", "水厂", "油厂", "农场", "林场", "牧场", "渔场", "茶场", "盐场", "园艺场",
          "垦殖场", "油田");

  private static final Set<String> SMALL =
      Set.of("county", "city", "district", "commune", "brigade", "township", "other-place");

  private static final Pattern SESSION = Pattern.compile("第\\p{IsHan}{1,3}届|首届");

  private final Passage passage;
  private final Places places;
  private final NavigableMap<Integer, OrganizationMention> byEnd = new TreeMap<>();

  AnchoredBodies(Passage passage, Places places, List<OrganizationMention> known) {
    this.passage = passage;
    this.places = places;
    known.forEach(mention -> byEnd.merge(mention.end(), mention, AnchoredBodies::longer));
  }

  private static OrganizationMention longer(OrganizationMention one, OrganizationMention other) {
    return one.begin() <= other.begin() ? one : other;
  }

  List<OrganizationMention> find() {
    List<Hit<BodySuffix>> hits = new ArrayList<>(BodySuffix.ALL.in(passage.text()));
    hits.sort(Comparator.comparing((Hit<BodySuffix> hit) -> hit.end()).thenComparing(Hit::begin));
    AnchorFinder anchors = new AnchorFinder(passage, places, byEnd);
    List<OrganizationMention> mentions = new ArrayList<>();
    for (Hit<BodySuffix> hit : hits) {
      if (endsAName(hit)) {
        OrganizationMention known = byEnd.get(hit.end());
        anchors
            .before(hit.begin())
            .filter(anchor -> known == null || anchor.begin() < known.begin())
            .flatMap(anchor -> mention(hit, anchor))
            .or(() -> known == null ? withoutAnchor(hit, anchors) : Optional.empty())
            .ifPresent(
                mention -> {
                  mentions.add(mention);
                  byEnd.put(mention.end(), mention);
                });
      }
    }
    return mentions;
  }

  /** A body beside its sister in a list, or one with a name of its own. */
  private Optional<OrganizationMention> withoutAnchor(Hit<BodySuffix> hit, AnchorFinder anchors) {
    int start = anchors.start(hit.begin());
    return sister(hit, start)
        .or(() -> fellow(hit, start))
        .or(() -> OwnNames.mention(passage, hit, start));
  }

  /**
   * 某部第四局、|设计总局: an office of the body that the one before the joint belongs to; 甲公司和|乙公司: a body
   * of the same kind.
   */
  private Optional<OrganizationMention> sister(Hit<BodySuffix> hit, int start) {
    OrganizationMention before = byEnd.get(start - 1);
    boolean listed = "、和及与".indexOf(passage.at(start - 1)) >= 0;
    if (!listed || before == null) {
      return Optional.empty();
    }
    String parent = before.organization().parentBody();
    boolean office = hit.value().kind() == Kind.BUREAU || hit.value().kind() == Kind.DEPARTMENT;
    if (office && parent != null) {
      return byEnd.values().stream()
          .map(OrganizationMention::organization)
          .filter(body -> body.name().equals(parent))
          .findFirst()
          .flatMap(body -> mention(hit, new Anchor(start, start, start, null, body, true)));
    }
    boolean works =
        hit.value().kind() == Kind.INSTITUTION
            && before.rule().equals(hit.value().kind().rule())
            && hit.begin() - start >= 2
            && passage.startsWith(hit.value().text(), before.end() - hit.value().text().length());
    return works
        ? mention(hit, new Anchor(start, start, start, null, null, false))
        : Optional.empty();
  }

  /** 某院历史研究所所长甲、|哲学研究所研究员乙: the parent of a body of the same kind in the sentence. */
  private Optional<OrganizationMention> fellow(Hit<BodySuffix> hit, int start) {
    int sentence = passage.sentence(start).begin();
    boolean office = OFFICES.contains(hit.value().text()) && hit.begin() > start;
    if (!office || Han.is(passage.at(start - 1))) {
      return Optional.empty();
    }
    return byEnd.subMap(Math.min(sentence, start), start).values().stream()
        .filter(
            body ->
                passage.startsWith(hit.value().text(), body.end() - hit.value().text().length()))
        .map(body -> body.organization().parentBody())
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(
            parent ->
                byEnd.values().stream()
                    .map(OrganizationMention::organization)
                    .filter(body -> body.name().equals(parent))
                    .findFirst())
        .flatMap(body -> mention(hit, new Anchor(start, start, start, null, body, true)));
  }

  private boolean endsAName(Hit<BodySuffix> hit) {
    char after = passage.at(hit.end());
    boolean leader = after == '长' && hit.value().kind() != Kind.GENERIC;
    boolean room = hit.value().text().length() > 2;
    boolean factions =
        after == '派' && hit.value().kind() == Kind.PARTY && !passage.tokens().boundary(hit.end());
    boolean twice = passage.at(hit.begin() - 1) == passage.at(hit.begin());
    return !twice
        && !factions
        && (leader
            || room
            || (passage.tokens().boundary(hit.end())
                && !OTHER_WORD
                    .matcher(passage.text())
                    .region(hit.end(), passage.text().length())
                    .lookingAt()));
  }

  private Optional<OrganizationMention> mention(Hit<BodySuffix> hit, Anchor anchor) {
    BodySuffix suffix = hit.value();
    String modifiers = passage.text().substring(anchor.end(), hit.begin());
    if (modifiers.endsWith("副")
        || modifiers.endsWith("办")
        || modifiers.endsWith("正")
        || !suffix.kind().allows(modifiers)
        || !fits(suffix, anchor, modifiers)) {
      return Optional.empty();
    }
    return Optional.of(
        new OrganizationMention(
            anchor.begin(),
            hit.end(),
            organization(suffix, anchor, modifiers, hit.end()),
            suffix.kind().rule(),
            anchor.inferred() ? suffix.kind().confidence() - 0.1 : suffix.kind().confidence()));
  }

  private boolean fits(BodySuffix suffix, Anchor anchor, String modifiers) {
    PlaceMention place = anchor.place();
    boolean country = place != null && place.place().unitType().equals("country");
    boolean seat = place != null && !place.rule().equals("place.suffix");
    return switch (suffix.kind()) {
      case GOVERNMENT -> place != null && (suffix.text().length() > 2 || !country || seat);
      case CONGRESS, COURT, PRESS -> place != null;
      case ASSOCIATION -> anchor.body() == null && (!anchor.national() || !modifiers.isEmpty());
      case COMMITTEE -> !GENERIC.contains(modifiers);
      case DEPARTMENT -> anchor.body() != null || (isRegion(place) && suffix.text().endsWith("业部"));
      case OFFSHOOT -> anchor.body() != null || isFirm(anchor, modifiers);
      case BRANCH -> anchor.body() != null || (place != null && !suffix.text().endsWith("党委"));
      case DELEGATION -> country || anchor.body() != null || anchor.national();
      case OFFICE -> !country && !anchor.national();
      case BUREAU ->
          !modifiers.contains("长")
              && (!anchor.national() || suffix.text().length() > 2)
              && (suffix.text().length() > 1 || (!country && ofWords(anchor.end(), modifiers)));
      case PROPER ->
          (place != null || !modifiers.isEmpty()) && isOwn(modifiers, country || anchor.national());
      case INSTITUTION ->
          (!modifiers.isEmpty() || (isLocal(place) && SITES.contains(suffix.text())))
              && isOwn(modifiers, country || anchor.national())
              && !isFaction(modifiers);
      case GENERIC ->
          anchor.body() == null
              && isOwn(modifiers, country || anchor.national())
              && (!modifiers.isEmpty() || isLocal(place));
      case FOREIGN ->
          country
              || anchor.inferred()
              || isGovernment(anchor, suffix)
              || (isRegion(place) && suffix.text().endsWith("部"));
      case EMBASSY, PARTY -> country || anchor.inferred();
    };
  }

  /** 华东军政委员会|水利部: the ministries of a government below the central one. */
  private static boolean isGovernment(Anchor anchor, BodySuffix suffix) {
    return anchor.body() != null
        && suffix.text().endsWith("部")
        && GOVERNMENT.matcher(anchor.body().name()).find();
  }

  /** 西南, 东北: the greater regions had ministries of their own. */
  private static boolean isRegion(@Nullable PlaceMention place) {
    return place != null && place.place().level() == Level.GREATER_REGION;
  }

  /** Whether 集团 after these words names a clique, not a firm. */
  static boolean isFaction(String modifiers) {
    return FACTION.matcher(modifiers).find();
  }

  /** One name for a delegation with and without the word government. */
  private static Organization delegation(String written) {
    return new Organization(written.replace("政府", ""), List.of(written), null, null, false);
  }

  /** Whether a stretch is made of words of two characters or more: no foreign name before 科. */
  private boolean ofWords(int begin, String words) {
    for (int at = begin; at < begin + words.length(); at++) {
      if (passage.tokens().end(at) - passage.tokens().begin(at) < 2
          && SHORT_OFFICES.indexOf(passage.at(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A unit small enough to have one school or co-operative of its name. */
  private static boolean isLocal(@Nullable PlaceMention place) {
    return place != null && SMALL.contains(place.place().unitType());
  }

  /** Whether a branch has a firm before its place, or words of its own after it. */
  private static boolean isFirm(Anchor anchor, String modifiers) {
    PlaceMention place = anchor.place();
    return place != null && (modifiers.length() >= 2 || anchor.own() < place.begin());
  }

  /** Whether words are what works make or firms deal in: 纺织, 化工. */
  static boolean isIndustry(String words) {
    return INDUSTRY.contains(words);
  }

  /** Whether words make a name with a suffix; in a country there are many works of one industry. */
  private static boolean isOwn(String modifiers, boolean ofCountry) {
    return !GENERIC.contains(modifiers) && !(ofCountry && INDUSTRY.contains(modifiers));
  }

  private Organization organization(BodySuffix suffix, Anchor anchor, String modifiers, int end) {
    String own = SESSION.matcher(modifiers).replaceAll("") + suffix.full();
    String written = passage.text().substring(anchor.own(), end);
    Organization body = anchor.body();
    PlaceMention place = anchor.place();
    if (suffix.kind() == Kind.BRANCH) {
      return PartyBranches.of(suffix, anchor, written, passage.date());
    }
    if (suffix.kind() == Kind.DELEGATION) {
      return delegation(written);
    }
    if (body != null) {
      return new Organization(
          body.name() + own, List.of(written), body.jurisdiction(), body.name(), anchor.inferred());
    }
    if (place == null) {
      return new Organization(written, List.of(), null, null, false);
    }
    Place seat = place.place();
    boolean office = suffix.kind() == Kind.BUREAU || suffix.kind() == Kind.OFFICE;
    boolean bare = office && !written.startsWith(seat.name());
    boolean formal = place.end() - place.begin() > seat.name().length();
    boolean built = suffix.kind().builtOnPlace() && !bare && !formal;
    String name = built || anchor.inferred() ? seat.name() + own : written;
    return new Organization(
        name,
        List.of(written),
        suffix.kind().builtOnPlace() || suffix.kind() == Kind.ASSOCIATION ? seat : null,
        null,
        anchor.inferred());
  }
}
