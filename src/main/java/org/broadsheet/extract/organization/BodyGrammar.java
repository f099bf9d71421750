package org.broadsheet.extract.organization;

import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.gazetteer.Level;
import org.jspecify.annotations.Nullable;

/** Which words between what a name starts from and its suffix make the name of a body. */
final class BodyGrammar {
  private static final Set<String> GENERIC =
      Set.copyOf(Table.words(AnchoredBodies.class, "generic-modifiers.txt"));

  /** What many works make: 纺织 in 中国纺织厂, which is none of its own. */
  private static final Set<String> INDUSTRY =
      Set.copyOf(Table.words(AnchoredBodies.class, "industry-words.txt"));

  private static final Pattern GOVERNMENT =
      Pattern.compile("(?:军政委员会|行政委员会|(?:东北|华北|边区)(?:人民)?政府)$");

  /** Before 集团 these make no firm. */
  private static final Expression FACTION =
      Expression.compile("(?:反党|反革命|反动|犯罪|盗窃|贪污|侵略|统治|军事|叛国|卖国|阴谋|走私|诈骗|军阀)$");

  /** Offices of one character: 农林局, 工商科. */
  private static final String SHORT_OFFICES = "第一二三四五六七八九十农林牧渔水工商税粮盐电矿文教财政";

  /** Works of which a town or county has one that bears its name. */
  private static final Set<String> SITES =
      Set.of(
          "钢厂", "电厂", "纱厂", "糖厂", "药厂", "水厂", "油厂", "农场", "林场", "牧场", "渔场", "茶场", "盐场", "园艺场",
          "垦殖场", "油田");

  private static final Set<String> SMALL =
      Set.of("county", "city", "district", "commune", "brigade", "township", "other-place");

  /** 均设|分厂, 特派|公务局, 一部分|工厂, 六县|农场, 康城一日电|据…电台: what is told of a body is no part of its name. */
  private static final Expression TOLD =
      Expression.compile(
          "^[均皆亦]|[一二三四五六七八九十]日[电讯]|特派|派[出来往]|部分|很多|许多|不少|大批|若干|^[两三四五六七八九十几]+个?[省市县区乡社]|[一二三四五六七八九十两几]个");

  /** 燃料工业部|干部学校: a ministry or bureau has one. */
  private static final String TRAINING = "干部学校";

  /** 中央|歌舞团, 安徽省|话剧团: of a country, province or city there is one. */
  private static final Expression STAGE = Expression.compile("[戏剧舞艺曲]团$|杂技团$|乐团$|剧院$");

  /** 部队系统|话剧团: what kind of troupes. */
  private static final Expression KIND_OF_TROUPE = Expression.compile("(?:系统|专业|业余|职业|民间)");

  private static final Expression COUNTED = Expression.compile("^第?[一二三四五六七八九十]");

  private static final Expression LEARNED = Expression.compile("(?:实验|研究|试验)[所院场]$");

  private final Passage passage;

  BodyGrammar(Passage passage) {
    this.passage = passage;
  }

  /** Whether the words after an anchor and a suffix name one body. */
  boolean fits(BodySuffix suffix, Anchor anchor, String modifiers) {
    if (TOLD.isIn(modifiers)) {
      return false;
    }
    PlaceMention place = anchor.place();
    boolean country = place != null && place.place().unitType().equals("country");
    boolean seat = place != null && !place.rule().equals("place.suffix");
    return switch (suffix.kind()) {
      case TEAM -> place != null && isSportsSide(place.place()) && !isOfTwoCountries(place);
      case GARRISON -> place != null && !country;
      case GOVERNMENT ->
          suffix.text().equals("府")
              ? modifiers.isEmpty() && place != null && isUnit(place.place())
              : place != null && (suffix.text().length() > 2 || !country || seat);
      case CONGRESS, COURT, PRESS -> place != null;
      case ASSOCIATION ->
          anchor.body() == null
              ? !anchor.national() || !modifiers.isEmpty()
              : suffix.text().equals("工会") && modifiers.isEmpty();
      case COMMITTEE -> !GENERIC.contains(modifiers);
      case DEPARTMENT ->
          anchor.body() != null
              || (isRegion(place) && suffix.text().endsWith("业部"))
              || isCommune(place);
      case OFFSHOOT -> anchor.body() != null || isFirm(anchor, modifiers);
      case BRANCH -> anchor.body() != null || (place != null && !suffix.text().endsWith("党委"));
      case DELEGATION ->
          country
              || anchor.body() != null
              || anchor.national()
              || isSender(place)
              || isState(place);
      case OFFICE ->
          !country
              && !anchor.national()
              && (anchor.body() != null || !modifiers.isEmpty() || !suffix.text().equals("办公室"));
      case BUREAU ->
          !modifiers.contains("长")
              && (!anchor.national() || suffix.text().length() > 2)
              && (suffix.text().length() > 1 || (!country && ofWords(anchor.end(), modifiers)));
      case PROPER ->
          (place != null || !modifiers.isEmpty()) && isOwn(modifiers, country || anchor.national());
      case INSTITUTION ->
          (!modifiers.isEmpty()
                  || isOnlyOne(place, suffix.text())
                  || isStage(anchor, suffix.text())
                  || isBranchOfAFirm(anchor, suffix.text()))
              && !isKindOfTroupe(anchor, suffix.text(), modifiers)
              && !(suffix.text().equals("矿") && modifiers.equals("厂"))
              && isOwn(modifiers, (country || anchor.national()) && !isLearned(suffix))
              && !isFaction(modifiers);
      case GENERIC ->
          (anchor.body() == null || suffix.text().endsWith(TRAINING))
              && isOwn(modifiers, country || anchor.national())
              && (!modifiers.isEmpty() || isLocal(place) || anchor.body() != null);
      case FOREIGN ->
          ((country || isState(place)) && !hasVerb(anchor.end(), modifiers))
              || anchor.inferred()
              || isGovernment(anchor, suffix)
              || isCountyAssembly(place, suffix, modifiers)
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

  /** 克钦邦|议会: a state of a union abroad. */
  private static boolean isState(@Nullable PlaceMention place) {
    return place != null && place.place().name().endsWith("邦");
  }

  /** 壶关县|议会: the liberated areas' counties had assemblies. */
  private static boolean isCountyAssembly(
      @Nullable PlaceMention place, BodySuffix suffix, String modifiers) {
    return place != null
        && suffix.text().equals("议会")
        && modifiers.isEmpty()
        && place.place().level() == Level.COUNTY
        && place.place().linked().isPresent();
  }

  /** 西南, 东北: the greater regions had ministries of their own. */
  private static boolean isRegion(@Nullable PlaceMention place) {
    return place != null && place.place().level() == Level.GREATER_REGION;
  }

  /** 中|苏|田径队: two countries by one character each. */
  private boolean isOfTwoCountries(PlaceMention place) {
    return place.end() - place.begin() == 1 && Han.is(passage.at(place.begin() - 1));
  }

  /** 平原省|府: provinces, cities and counties. */
  private static boolean isUnit(Place place) {
    return "省市县".indexOf(place.name().charAt(place.name().length() - 1)) >= 0;
  }

  /** Whether 集团 after these words names a clique, not a firm. */
  static boolean isFaction(String modifiers) {
    return FACTION.isIn(modifiers);
  }

  /** 南也门|选出新|国防部长: what a country does is not what its ministry is called. */
  private boolean hasVerb(int begin, String words) {
    for (int at = begin; at < begin + words.length(); at++) {
      if (passage.tokens().nature(at).toString().equals("v")) {
        return true;
      }
    }
    return false;
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
  static boolean isLocal(@Nullable PlaceMention place) {
    return place != null && SMALL.contains(place.place().unitType());
  }

  /** 中央水产|实验所: of one field there is one in the country. */
  private static boolean isLearned(BodySuffix suffix) {
    return LEARNED.isIn(suffix.text());
  }

  /**
   * An agency of a country, a town's works, a county's tractor station, a province's bank: one of
   * its kind.
   */
  private static boolean isOnlyOne(@Nullable PlaceMention place, String suffix) {
    if (suffix.equals("通讯社")) {
      return place != null && place.place().unitType().equals("country");
    }
    if (suffix.endsWith("民银行")) {
      return place != null && (isHigh(place.place()) || isRegion(place));
    }
    boolean local = isLocal(place) && (SITES.contains(suffix) || suffix.length() > 2);
    return local || (place != null && isHigh(place.place()) && suffix.equals("银行"));
  }

  /** 国家|话剧团 tells of state-owned troupes. */
  private boolean isKindOfTroupe(Anchor anchor, String suffix, String modifiers) {
    boolean ofState = anchor.national() && passage.startsWith("国家", anchor.begin());
    return STAGE.isIn(suffix) && (ofState || KIND_OF_TROUPE.isIn(modifiers));
  }

  private boolean isStage(Anchor anchor, String suffix) {
    PlaceMention place = anchor.place();
    boolean sends =
        place == null
            ? anchor.national()
            : isSportsSide(place.place()) || place.place().unitType().endsWith("city");
    return sends && STAGE.isIn(suffix);
  }

  /** 中国某某公司|四川省|公司: the branch of a firm in a place. */
  private static boolean isBranchOfAFirm(Anchor anchor, String suffix) {
    PlaceMention place = anchor.place();
    return place != null && anchor.own() < place.begin() && suffix.equals("公司");
  }

  private static boolean isHigh(Place place) {
    return place.level() == Level.PROVINCE || place.level() == Level.PREFECTURE;
  }

  private static boolean isCommune(@Nullable PlaceMention place) {
    return place != null && place.place().unitType().equals("commune");
  }

  /** Countries, provinces and cities send teams. */
  private static boolean isSportsSide(Place place) {
    return place.unitType().equals("country") || isHigh(place);
  }

  private static boolean isSender(@Nullable PlaceMention place) {
    return place != null && isHigh(place.place());
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

  /** Whether words are a body's own, and neither its trade nor its rank. */
  static boolean isProper(String words) {
    return words.length() > 1
        && !GENERIC.contains(words)
        && INDUSTRY.stream().noneMatch(words::endsWith)
        && !COUNTED.isIn(words);
  }

  /** Whether words can be what a body alone is called, neither its trade nor its rank. */
  static boolean isOwnName(String words) {
    return !GENERIC.contains(words) && !INDUSTRY.contains(words) && !COUNTED.isIn(words);
  }

  /** Whether words make a name with a suffix; in a country there are many works of one industry. */
  private static boolean isOwn(String modifiers, boolean ofCountry) {
    return !GENERIC.contains(modifiers) && !(ofCountry && INDUSTRY.contains(modifiers));
  }
}
