package org.broadsheet.extract.context;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Parent;
import org.broadsheet.article.Span;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a statement means without its name: 全县, 该区, 这个公社 is the unit of that kind that the
 * report has named last, or in which what it has named last lies; 各县 stands for the unit above
 * counties.
 */
public record UnitsPointedAt(NamedText text) {
  private static final String KINDS =
      "自治区|自治州|自治县|专区|地区|人民公社|公社|生产大队|大队|行署|解放区|边区|省|市|县|州|盟|旗|区|乡|镇|社|队|村";

  /** 全县会, 全区域, 县长 and 市场 mean no unit. */
  private static final String NO_OTHER_WORD = "(?![域会长伍员民场]|委员)";

  /** 全县, 该县, 这个县; 各县; 县里, 专区机关, 自治区 where no name stands before them. */
  private static final Expression POINTING =
      Expression.compile(
          "(?<![安健完齐保])(?:全|该|本|此|这个|这一)(?<one>"
              + KINDS
              + ")"
              + NO_OTHER_WORD
              + "|各(?<each>县|乡|区|公社|社|旗|专区|村)"
              + NO_OTHER_WORD
              + "|(?<![\\p{IsHan}&&[^由从经在到和及与对向以年月日]])"
              + "(?<bare>自治区|自治州|专区|县|省|区|乡|公社|村)"
              + "(?=里|内|上|城(?!市)|委|政府|人民政府|人民委员会|医院|机关|直属|级机关|(?<=自治[区州])"
              + NO_OTHER_WORD
              + ")");

  private static final Set<String> PROVINCES = Set.of("province", "autonomous-region");
  private static final Set<String> CITIES = Set.of("municipality", "prefecture-level-city", "city");
  private static final Set<String> PREFECTURES =
      Set.of("special-district", "prefecture", "autonomous-prefecture");

  private static final Map<String, Set<String>> TYPES =
      Map.ofEntries(
          Map.entry("省", Set.of("province")),
          Map.entry("自治区", Set.of("autonomous-region")),
          Map.entry("市", CITIES),
          Map.entry("自治州", Set.of("autonomous-prefecture")),
          Map.entry("州", Set.of("autonomous-prefecture")),
          Map.entry("专区", Set.of("special-district")),
          Map.entry("地区", Set.of("special-district", "prefecture")),
          Map.entry("县", Set.of("county")),
          Map.entry("自治县", Set.of("county")),
          Map.entry("旗", Set.of("banner")),
          Map.entry("乡", Set.of("township")),
          Map.entry("镇", Set.of("township")),
          Map.entry("公社", Set.of("commune")),
          Map.entry("人民公社", Set.of("commune")),
          Map.entry("社", Set.of("commune")),
          Map.entry("大队", Set.of("brigade")),
          Map.entry("生产大队", Set.of("brigade")),
          Map.entry("队", Set.of("brigade")),
          Map.entry(
              "区", Set.of("autonomous-region", "special-district", "prefecture", "district")));

  /** What is above the units of 各县, 各乡. */
  private static final Map<String, Set<String>> ABOVE =
      Map.of(
          "专区", PROVINCES,
          "县", union(PROVINCES, PREFECTURES),
          "旗", Set.of("autonomous-region"),
          "区", union(CITIES, Set.of("county")),
          "乡", Set.of("county"),
          "公社", Set.of("county"),
          "社", Set.of("county"),
          "村", Set.of("county"));

  /** Of types that annotations do not tell apart the end of the name tells: 太行行政区, 哲里木盟. */
  private static final Map<String, Pattern> ENDS =
      Map.of(
          "区", Pattern.compile("(?:行政|行署|解放|边|分)区$"),
          "盟", Pattern.compile("盟$"),
          "村", Pattern.compile("[村庄屯]$"),
          "行署", Pattern.compile("行署区$"),
          "解放区", Pattern.compile("(?:行政|行署|解放|边)区$"),
          "边区", Pattern.compile("边区$"));

  /** Entity id of the unit that the last such phrase of a stretch means. */
  public Optional<String> in(Span stretch) {
    return all(stretch).values().stream().reduce((earlier, later) -> later);
  }

  /** Entity ids of the units that the phrases of a stretch mean, by where they begin. */
  public SortedMap<Integer, String> all(Span stretch) {
    String words = text.reading().source().slice(stretch);
    Search pointing = POINTING.in(words);
    SortedMap<Integer, String> meant = new TreeMap<>();
    while (pointing.find()) {
      int offset = stretch.begin() + words.codePointCount(0, pointing.start());
      if (!text.overlaps(new Span(offset, offset + 1))) {
        meant(pointing, offset).ifPresent(unit -> meant.put(offset, unit));
      }
    }
    return meant;
  }

  private Optional<String> meant(Search pointing, int offset) {
    String each = pointing.groupOrNull("each");
    if (each != null) {
      return last(ABOVE.getOrDefault(each, Set.of()), null, offset);
    }
    String one = pointing.group(pointing.groupOrNull("one") == null ? "bare" : "one");
    return last(TYPES.getOrDefault(one, Set.of()), ENDS.get(one), offset);
  }

  private Optional<String> last(Set<String> types, @Nullable Pattern end, int offset) {
    List<Mention> before =
        text.mentions().stream()
            .filter(mention -> mention.end() <= offset)
            .filter(mention -> text.names(mention, Kind.place))
            .toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      Entity place = text.entity(before.get(i));
      if (is(place, types, end)) {
        return Optional.of(place.id());
      }
      for (Parent parent : place.partOf()) {
        Entity above = text.entities().get(parent.parent());
        if (above != null && is(above, types, end)) {
          return Optional.of(above.id());
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean is(Entity place, Set<String> types, @Nullable Pattern end) {
    return types.contains(String.valueOf(place.unitType()))
        || (end != null && end.matcher(place.name().getOrDefault("zh-Hans", "")).find());
  }
}
