package org.broadsheet.extract.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Remembered;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitType;
import org.jspecify.annotations.Nullable;

/** Canonical names, types and keys of the places that a passage names. */
final class PlaceNaming {
  private static final Pattern NUMBERED = Pattern.compile("第?([一二三四五六七八九十]+)((?:军?分|专)?区)");
  private static final Pattern STEM =
      Pattern.compile(
          "(?<autonomous>.{2,}?)(?:[^族]{1,4}族)+(?:联合)?自治[区州县旗]|(?<other>.{2,}?)(?:省|市|县|专区|地区|盟|旗|乡|镇|人民公社|公社|生产大队|大队|行政区|边区|铁路)");

  private static final Expression KIND_OF_AREA = Expression.compile("[山地]区$");

  private static final Expression SETTLEMENT = Expression.compile("\\p{IsHan}{2}[庄屯寨]$");

  private static final Remembered<String> STEMS = new Remembered<>(PlaceNaming::cut);

  private PlaceNaming() {}

  /** What a place is called for short: its name without the suffix. */
  static String stem(String name) {
    return STEMS.of(name);
  }

  private static String cut(String name) {
    Matcher stem = STEM.matcher(name);
    if (!stem.matches()) {
      return name;
    }
    return stem.group("other") == null ? stem.group("autonomous") : stem.group("other");
  }

  /** A bare name with the suffix that its list shares; no 李家庄村 in 李家庄、赵屯等村. */
  static String full(NameSpan span) {
    String suffix = span.suffix();
    boolean whole =
        suffix == null
            || span.name().endsWith(suffix)
            || (suffix.equals("村") && SETTLEMENT.isIn(span.name()));
    return whole ? span.name() : span.name() + suffix;
  }

  static Place of(Unit unit) {
    return new Place(
        "unit:" + unit.id(),
        unit.chinese(),
        unit.type().annotation(),
        unit.level(),
        unit.id(),
        List.of());
  }

  static Place of(KnownPlace known) {
    return new Place(
        "lexicon:" + known.name(),
        known.name(),
        known.kind().unitType(),
        known.kind().level(),
        null,
        List.of());
  }

  /** A place of the lexicon that the gazetteer has as a unit of the day. */
  static Place linked(KnownPlace known, Unit unit) {
    return new Place(
        "unit:" + unit.id(),
        known.name(),
        known.kind().unitType(),
        known.kind().level(),
        unit.id(),
        List.of());
  }

  /** A place that no table knows; its suffix tells the type. */
  static Place unlisted(String name) {
    UnitType type =
        name.endsWith("市")
            ? UnitType.CITY
            : name.endsWith("省") ? UnitType.PROVINCE : PlaceSuffix.typeOf(name);
    Level level =
        switch (type) {
          case OTHER_PLACE -> name.endsWith("宗") ? Level.COUNTY : Level.VILLAGE;
          case DISTRICT -> Level.TOWNSHIP;
          default -> type.level();
        };
    return new Place("name:" + name, name, type.annotation(), level, null, List.of());
  }

  /** A unit abroad; its suffix tells how high it ranks there, a Japanese 县 above its towns. */
  static Place foreign(String name) {
    UnitType type =
        switch (name.charAt(name.length() - 1)) {
          case '省', '州', '道', '都' -> UnitType.PROVINCE;
          case '县', '郡' -> UnitType.COUNTY;
          case '市' -> UnitType.CITY;
          case '区' -> KIND_OF_AREA.isIn(name) ? UnitType.OTHER_PLACE : UnitType.DISTRICT;
          case '镇' -> UnitType.TOWNSHIP;
          default -> UnitType.OTHER_PLACE;
        };
    Level level =
        switch (type) {
          case OTHER_PLACE -> name.endsWith("村") ? Level.VILLAGE : Level.COUNTY;
          case DISTRICT -> Level.TOWNSHIP;
          case COUNTY -> name.endsWith("县") ? Level.PREFECTURE : Level.COUNTY;
          default -> type.level();
        };
    return new Place("name:" + name, name, type.annotation(), level, null, List.of());
  }

  /** The town that a city of another day was made of, with that city for a candidate. */
  static Place town(String name, Unit city) {
    return new Place(
        "name:" + name,
        name,
        UnitType.OTHER_PLACE.annotation(),
        Level.COUNTY,
        null,
        List.of(city.id()));
  }

  /** A name that several units of one rank bear. */
  static Place undecided(List<Unit> units) {
    Unit first = units.get(0);
    return new Place(
        "name:" + first.chinese(),
        first.chinese(),
        first.type().annotation(),
        first.level(),
        null,
        units.stream().map(Unit::id).toList());
  }

  /**
   * @param surface 三区, 第三区 or 三分区
   * @param parent county or base area that it is numbered in, {@code null} where none was named
   */
  static Place numbered(String surface, @Nullable Place parent) {
    Matcher matcher = NUMBERED.matcher(surface);
    String own = matcher.matches() ? "第" + matcher.group(1) + matcher.group(2) : surface;
    boolean ofBaseArea = isOfBaseArea(surface);
    String name = parent == null ? own : parent.name() + own;
    return new Place(
        "name:" + name,
        name,
        numberedType(surface).annotation(),
        ofBaseArea ? Level.PREFECTURE : numberedLevel(surface),
        null,
        List.of());
  }

  private static UnitType numberedType(String surface) {
    UnitType inCounty = surface.endsWith("公社") ? UnitType.COMMUNE : UnitType.DISTRICT;
    return isOfBaseArea(surface) ? UnitType.SPECIAL_DISTRICT : inCounty;
  }

  private static Level numberedLevel(String surface) {
    UnitType type = numberedType(surface);
    return type == UnitType.DISTRICT ? Level.TOWNSHIP : type.level();
  }

  /** Whether a numbered unit is one of a base area, 三分区 or 二专区, and not of a county. */
  static boolean isOfBaseArea(String surface) {
    return surface.endsWith("分区") || surface.endsWith("专区");
  }

  /** Base areas and their parts, which had counties and numbered districts of their own. */
  static boolean isRegion(Place place) {
    return place.unit() == null && place.level() == Level.PROVINCE && !place.name().endsWith("省");
  }
}
