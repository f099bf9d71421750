package org.broadsheet.extract.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.gazetteer.Level;
import org.jspecify.annotations.Nullable;

/** Parents that follow from what the text was speaking of when it named a place. */
final class ContextParents {
  /** What runs through many units lies in none that happens to be named before. */
  private static final Expression RUNS_THROUGH =
      Expression.compile("[河江湖海渠路线谷山岭麓]$|隧道$|大堤$|运河$|山脉$|流域$|高原$|平原$|山区$|车站$");

  private static final Expression SITE = Expression.compile("(?:灌区|水库|海堤|大桥|电站|岛|公路|机场|港)$");

  private static final Expression SITE_OF_A_TOWN = Expression.compile("[关闸港]$|大桥$|车站$|机场$|体育[馆场]$");

  private static final Expression AMONG = Expression.compile("^(?:等[^，。]{0,4})?(?:之间|交界)");

  private static final Pattern VILLAGE = Pattern.compile("[村庄屯寨]$");

  /** 某区、某镇; 某县城及某镇: a member of the same list, which what follows does not lie in. */
  private static final Pattern LISTED_BEFORE = Pattern.compile("(?:县?城)?(?:、|和|及|与|以及)");

  private final Scene scene;
  private final GazetteerParents listed;
  private final BaseAreaParents baseAreas;
  private final LeftBehind leftBehind;
  private final PrefecturesSpokenOf prefectures;

  ContextParents(Scene scene, GazetteerParents listed, PrefecturesSpokenOf prefectures) {
    this.prefectures = prefectures;
    this.scene = scene;
    this.listed = listed;
    this.baseAreas = new BaseAreaParents(scene, listed);
    this.leftBehind = new LeftBehind(scene, listed);
  }

  Optional<PartOfPlace> of(int i) {
    PlaceMention child = scene.mention(i);
    Level level = child.place().level();
    if (child.rule().equals(NameSpan.Form.FOREIGN.rule())) {
      return onlyCountry(child);
    }
    if (child.rule().equals(NameSpan.Form.NUMBERED.rule())) {
      return numberedIn(child).or(() -> unnumbered(i, level));
    }
    if (child.rule().equals(NameSpan.Form.LINE_END.rule())) {
      return Optional.empty();
    }
    return unnumbered(i, level);
  }

  /** 内邱县第二区: the county or base area that a numbered district is counted in. */
  private Optional<PartOfPlace> numberedIn(PlaceMention child) {
    return scene.mentions().stream()
        .filter(upper -> child.place().name().startsWith(upper.place().name() + "第"))
        .findFirst()
        .map(upper -> new PartOfPlace(child, upper.place(), upper));
  }

  private Optional<PartOfPlace> unnumbered(int i, Level level) {
    PlaceMention child = scene.mention(i);
    return switch (level) {
      case VILLAGE, TOWNSHIP ->
          RUNS_THROUGH.isIn(child.place().name()) ? Optional.empty() : enclosing(i, level);
      case COUNTY, PREFECTURE ->
          scene.ofBaseAreas()
              ? baseAreas
                  .of(i)
                  .filter(
                      partOf ->
                          baseAreas.isOfItsCounties(partOf)
                              || (listed.mayLieInBaseArea(partOf.parent(), child)
                                  && !baseAreas.isDoubtful(partOf, i)))
              : higher(i);
      case COUNTRY, GREATER_REGION, PROVINCE, NONE -> Optional.empty();
    };
  }

  /**
   * The nearest higher place of the sentence, else the county or city, for a village also the
   * township of the sentence before, for a brigade the commune of the paragraph, that the report
   * named last; a reservoir only in what its sentence names.
   */
  private Optional<PartOfPlace> enclosing(int i, Level level) {
    PlaceMention child = scene.mention(i);
    Optional<PartOfPlace> sure = namesake(child).or(() -> onlyCommune(child));
    if (sure.isPresent() || scene.isBeyondAnother(child)) {
      return sure;
    }
    int sentence = scene.sentence(child);
    int report = scene.report(child);
    boolean listed = true;
    @Nullable Level fellow = null;
    for (int j = i - 1; j >= 0 && scene.mention(j).begin() >= report; j--) {
      PlaceMention before = scene.mention(j);
      listed &= LISTED_BEFORE.matcher(scene.between(before, scene.mention(j + 1))).matches();
      boolean near = scene.sentence(before) == sentence;
      if (isReservoir(child) && (!near || isReservoir(before))) {
        return Optional.empty();
      }
      boolean fits =
          near
              ? holds(before.place(), level) || isDistrictOf(child, before)
              : isCountyOf(child, before)
                  || isCommuneOf(child, j)
                  || (j == i - 1 && isDistrictOf(child, before) && isRightBehind(child, before))
                  || isNumberedDistrictOf(i, j)
                  || isCityOf(child, before);
      if ((fits || isCityOfDistrict(child, before))
          && !(isDistrict(child) && isDistrict(before))
          && !scene.inDateline(j)
          && !scene.isAside(before, child)
          && !scene.isOfTroops(before)
          && !isOneOfMany(before)
          && !scene.isOfAPair(j)
          && !isOneOfCommunes(j)
          && !leftBehind.isSo(i, j)) {
        if (listed) {
          fellow = before.place().level();
          continue;
        }
        if (fellow != null && before.place().level().compareTo(fellow) >= 0) {
          return Optional.empty();
        }
        return isSiteBehindAList(child, j)
            ? prefectures
                .ofSentence(j)
                .map(list -> new PartOfPlace(child, list.parent(), list.parentMention()))
            : Optional.of(new PartOfPlace(child, before.place(), before));
      }
    }
    return Optional.empty();
  }

  /** A headline that names several counties tells nothing of which one a place lies in. */
  private boolean isOneOfMany(PlaceMention county) {
    return scene.inTitle(county)
        && county.place().level() == Level.COUNTY
        && scene.mentions().stream()
            .filter(scene::inTitle)
            .anyMatch(
                other ->
                    other.place().level() == Level.COUNTY && !other.place().equals(county.place()));
  }

  /** 任集、泽湾等公社 …。王坟、峰头等大队: of several communes none holds what is named behind them. */
  private boolean isOneOfCommunes(int j) {
    return scene.mention(j).place().unitType().equals("commune")
        && (endsAList(j) || endsAList(j + 1));
  }

  /** The commune of a brigade or team, where its report speaks of one commune alone. */
  private Optional<PartOfPlace> onlyCommune(PlaceMention child) {
    int report = scene.report(child);
    List<PlaceMention> communes =
        scene.mentions().stream()
            .filter(mention -> child.place().unitType().equals("brigade"))
            .filter(mention -> mention.place().unitType().equals("commune"))
            .filter(mention -> scene.report(mention) == report)
            .toList();
    return communes.stream().map(PlaceMention::place).distinct().count() == 1
            && communes.get(0).begin() < child.begin()
        ? Optional.of(new PartOfPlace(child, communes.get(0).place(), communes.get(0)))
        : Optional.empty();
  }

  /** A town abroad holds what its own paragraph names. */
  private boolean isCountyOf(PlaceMention child, PlaceMention before) {
    boolean abroad = before.rule().equals(NameSpan.Form.KNOWN.rule());
    return before.place().level() == Level.COUNTY
        && (!abroad || scene.paragraph(child) == scene.paragraph(before));
  }

  /** 密云水库, 武汉关: a site with the name of a county or city that the report speaks of. */
  private Optional<PartOfPlace> namesake(PlaceMention child) {
    boolean site = SITE_OF_A_TOWN.isIn(child.place().name());
    return scene.mentions().stream()
        .filter(
            town ->
                (isReservoir(child) && town.place().level() == Level.COUNTY)
                    || isTownOf(child, town)
                    || (site && town.place().unitType().endsWith("city")))
        .filter(town -> child.place().name().startsWith(PlaceNaming.stem(town.place().name())))
        .findFirst()
        .map(town -> new PartOfPlace(child, town.place(), town));
  }

  /** 武安城 of 武安县. */
  private static boolean isTownOf(PlaceMention town, PlaceMention county) {
    return county.place().level() == Level.COUNTY
        && town.place().name().equals(PlaceNaming.stem(county.place().name()) + CountyTowns.TOWN);
  }

  /** Of several reservoirs behind a county only the first lies in it for sure. */
  private static boolean isReservoir(PlaceMention mention) {
    return mention.place().name().endsWith("水库");
  }

  /** 天津市 …。市区划为：河东区（原第一区）: a district that no table holds, in the city of its paragraph. */
  private boolean isCityOfDistrict(PlaceMention child, PlaceMention before) {
    String type = before.place().unitType();
    return isDistrict(child)
        && (type.equals("municipality") || type.endsWith("city"))
        && scene.paragraph(child) == scene.paragraph(before);
  }

  private static boolean isDistrict(PlaceMention mention) {
    return mention.place().unitType().equals("district");
  }

  private boolean isCityOf(PlaceMention child, PlaceMention before) {
    return child.place().unitType().equals("other-place")
        && !VILLAGE.matcher(child.place().name()).find()
        && before.place().unitType().endsWith("city")
        && scene.paragraph(child) == scene.paragraph(before);
  }

  /**
   * 漳平、华安、龙溪等县，通过集美海堤; 滁县、和县等县之间，有乌衣: what stands behind a list lies in none of its members for
   * sure.
   */
  private boolean isSiteBehindAList(PlaceMention child, int last) {
    String between = scene.between(scene.mention(last), child);
    return endsAList(last) && (SITE.isIn(child.place().name()) || AMONG.isIn(between));
  }

  private boolean endsAList(int last) {
    if (last == 0 || last == scene.mentions().size()) {
      return false;
    }
    PlaceMention member = scene.mention(last);
    return scene.mention(last - 1).place().level() == member.place().level()
        && scene.mention(last - 1).end() < member.begin()
        && PartOfFinder.JOINT
            .matcher(scene.text(scene.mention(last - 1).end(), member.begin()))
            .matches();
  }

  private static boolean isDistrictOf(PlaceMention township, PlaceMention before) {
    return isDistrict(before)
        && (township.place().unitType().equals("township")
            || township.place().unitType().equals("commune"));
  }

  /** 临猗二区 …。李家庄 …。南大陈村: villages of the numbered district that a paragraph is about. */
  private boolean isNumberedDistrictOf(int village, int j) {
    PlaceMention district = scene.mention(j);
    return district.rule().equals(NameSpan.Form.NUMBERED.rule())
        && isDistrict(district)
        && scene.paragraph(scene.mention(village)) == scene.paragraph(district)
        && scene.opensItsParagraph(district)
        && scene.mentions().subList(j + 1, village + 1).stream()
            .allMatch(
                between ->
                    between.place().equals(district.place())
                        || VILLAGE.matcher(between.place().name()).find());
  }

  /** Whether a place is named in the sentence after another's, in one paragraph. */
  private boolean isRightBehind(PlaceMention place, PlaceMention before) {
    return scene.sentence(place) == scene.sentence(before) + 1
        && scene.paragraph(place) == scene.paragraph(before);
  }

  private boolean isCommuneOf(PlaceMention village, int j) {
    PlaceMention before = scene.mention(j);
    boolean inTownship =
        before.place().name().endsWith("乡")
            && VILLAGE.matcher(village.place().name()).find()
            && !endsAList(j)
            && !endsAList(j + 1)
            && isRightBehind(village, before);
    boolean inCommune =
        before.place().unitType().equals("commune") && village.place().unitType().equals("brigade");
    return (inTownship || inCommune) && scene.paragraph(village) == scene.paragraph(before);
  }

  /** Whether a place is one that a sentence may put a lower one in. */
  private static boolean holds(Place place, Level level) {
    return place.level().compareTo(level) < 0
        && (place.level().compareTo(Level.PREFECTURE) >= 0
            || place.unitType().equals("province")
            || place.unitType().equals("autonomous-region"));
  }

  /** The country of a unit abroad whose report names one foreign country alone. */
  private Optional<PartOfPlace> onlyCountry(PlaceMention child) {
    int report = scene.report(child);
    List<PlaceMention> countries =
        scene.mentions().stream()
            .filter(mention -> mention.place().level() == Level.COUNTRY)
            .filter(mention -> scene.report(mention) == report && !scene.inTitle(mention))
            .filter(mention -> !mention.place().name().equals("中国"))
            .toList();
    return countries.stream().map(PlaceMention::place).distinct().count() == 1
        ? Optional.of(new PartOfPlace(child, countries.get(0).place(), countries.get(0)))
        : Optional.empty();
  }

  /** Where the gazetteer is silent: the text's only province. */
  private Optional<PartOfPlace> higher(int i) {
    PlaceMention child = scene.mention(i);
    Set<Place> provinces = new HashSet<>();
    @Nullable PlaceMention province = null;
    for (PlaceMention other : scene.mentions()) {
      if (other.place().level() == Level.PROVINCE && scene.inBody().contains(other.place())) {
        provinces.add(other.place());
        province = other;
      }
    }
    return province != null
            && provinces.size() == 1
            && listed.mayLieIn(child.place(), province.place())
        ? Optional.of(new PartOfPlace(child, province.place(), province))
        : Optional.empty();
  }
}
