package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.gazetteer.NameMatch;
import org.broadsheet.gazetteer.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * Lists of names with one suffix for all: 天水、张掖、定西、临夏等四个专区和自治州, 任邱、安平两县, 天津、承德专区. Each member
 * learns which types the suffix allows; members that no table knows become names through it.
 */
final class Enumerations {
  private static final Map<String, Set<UnitType>> TYPES = new LinkedHashMap<>();

  static {
    Table.rows(Enumerations.class, "shared-suffixes.tsv")
        .forEach(
            row ->
                TYPES.put(
                    row.get("suffix"),
                    Table.list(row.get("types")).stream()
                        .map(UnitType::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  private static final String SUFFIX =
      TYPES.keySet().stream()
          .sorted(Comparator.comparingInt(suffix -> -suffix.length()))
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final String COUNT = "[一二三四五六七八九十廿卅百两0-9０-９]{1,4}余?多?个?|各|几个";

  /** What counts the members of a list, with their suffix. */
  static final String COUNTED = "(?:" + COUNT + ")" + SUFFIX;

  private static final String REST = "(?<first>S)(?:[、和及与]?(?<second>S))?".replace("S", SUFFIX);

  /** 等|少数民族聚居|县, 等|受灾|县: what kind of counties, before the suffix. */
  private static final String KIND =
      "(?:(?:少数民族(?:聚居)?|民族|受灾|重灾|遭灾|产\\p{IsHan}|主产\\p{IsHan}{1,2}|山区|平原|沿海|沿江|滨湖|边境|缺粮|余粮|重点)(?=县|专区|公社))?";

  /** 等四个专区和自治州, 两县, 等县; what follows a list that is not closed by a full name. */
  private static final Expression TAIL =
      Expression.compile(
          "(?:等(?:地(?!区))?(?:" + COUNT + ")?" + KIND + "|(?<count>" + COUNT + "))" + REST);

  private static final Expression OPEN_TAIL =
      Expression.compile(
          "(?:等|诸(?=[要据]?点|[地处村镇]))(?:地|处|要点|村镇|城镇|据点|[两三四五六七八九十]+(?:个?地区|地|处|个?据点|个?村庄|个?城镇))|(?<around>一带)"
              + "|(?<counted>[两三四五六七八九十])(?:地(?![方区])|处(?:据点|要点|地方)|个?据点|个?村庄|个?城镇)");

  /** Works, schools and offices, which are no places. */
  private static final Expression BODY = Expression.compile("[厂矿校院所社局队部场室馆会]$");

  /** 范村, 李家庄 among the members of a list, which are no 农村 or 新村. */
  private static final Expression VILLAGE =
      Expression.compile("[\\p{IsHan}&&[^农山渔乡各全某该本新老小大]](?:村|家庄|家屯|家寨)$");

  private static final String PREFECTURE = "地区";

  /** Each numeral at the index of its number. */
  private static final String SMALL_COUNTS = "　　两三四五六";

  private final PlaceNames names;
  private final OfficeSeats seats;
  private final ListMembers list;

  Enumerations(PlaceNames names) {
    this.names = names;
    this.seats = new OfficeSeats(names, TYPES);
    this.list = new ListMembers(names);
  }

  void scan(Passage passage, Spans spans) {
    Search tail = TAIL.in(passage.text());
    while (tail.find()) {
      if (spans.beginningAt(tail.start()).isPresent()) {
        continue;
      }
      boolean mixed = tail.groupOrNull("second") != null;
      Set<UnitType> types = EnumSet.noneOf(UnitType.class);
      types.addAll(TYPES.getOrDefault(tail.group("first"), Set.of()));
      types.addAll(mixed ? TYPES.getOrDefault(tail.group("second"), Set.of()) : Set.of());
      List<NameSpan> members =
          new ArrayList<>(ofOneType(list.members(passage, spans, tail.start(), !mixed), types));
      touching(spans, members, count(tail.groupOrNull("count")));
      members.removeIf(this::isBody);
      if (members.size() > 1 || (!members.isEmpty() && passage.at(tail.start()) == '等')) {
        String suffix = mixed ? "" : tail.group("first");
        members.stream()
            .filter(member -> member.form() != Form.FULL || isAnother(member, types))
            .forEach(member -> spans.put(member.listed(types, suffix)));
      }
    }
    Search open = OPEN_TAIL.in(passage.text());
    while (open.find()) {
      boolean around = open.groupOrNull("around") != null;
      List<NameSpan> all = list.members(passage, spans, open.start(), true);
      boolean vouched =
          around
              || isWhole(spans, all, open.groupOrNull("counted"))
              || isInOnePlace(passage, spans, all);
      boolean prefectures = passage.startsWith(PREFECTURE, open.end() - 1);
      boolean villages = all.stream().anyMatch(member -> VILLAGE.isIn(member.name()));
      list.members(passage, spans, open.start(), around).stream()
          .map(member -> prefectures ? asPrefecture(passage, member) : member)
          .forEach(spans::put);
      all.stream()
          .filter(
              member -> vouched && !isWord(passage, member) && !isTownOf(passage, spans, member))
          .forEach(spans::putIfFree);
      all.stream()
          .filter(member -> villages && isStranger(spans, all, member))
          .map(Enumerations::asVillage)
          .forEach(spans::put);
    }
    closedByAFullName(passage, spans);
    seats.scan(passage, spans);
  }

  /** 化肥厂、机械厂等|县、社工业: what a list of works ends with is no suffix of theirs. */
  private boolean isBody(NameSpan member) {
    return BODY.isIn(member.name()) && names.matching(member.name()).isEmpty();
  }

  /** 某自治州以及|鄯善、托克逊等县: a member with the suffix of another type closes the list before. */
  private static List<NameSpan> ofOneType(List<NameSpan> members, Set<UnitType> types) {
    return members.stream()
        .takeWhile(
            member ->
                TYPES.entrySet().stream()
                    .filter(suffix -> suffix.getKey().length() > 1)
                    .filter(suffix -> member.name().endsWith(suffix.getKey()))
                    .allMatch(suffix -> suffix.getValue().stream().anyMatch(types::contains)))
        .toList();
  }

  /**
   * 浑水沟、西山乡等地, 黄岭、范村等地, 南坡子、孙定屯两处据点: one member is known or a village, or there are as many as it
   * says.
   */
  private static boolean isWhole(Spans spans, List<NameSpan> members, @Nullable String counted) {
    boolean known =
        members.stream()
            .anyMatch(
                member ->
                    spans.beginningAt(member.begin()).isPresent() || VILLAGE.isIn(member.name()));
    return members.size() > 1 && (counted == null ? known : count(counted) == members.size());
  }

  /** 深泽县之|东河头、杜家沟等地: right after the place that all of them lie in. */
  private static boolean isInOnePlace(Passage passage, Spans spans, List<NameSpan> members) {
    if (members.size() < 2) {
      return false;
    }
    int begin = members.get(members.size() - 1).begin();
    int end = "之的".indexOf(passage.at(begin - 1)) >= 0 ? begin - 1 : begin;
    return spans.endingAt(end).isPresent()
        && members.stream().noneMatch(member -> BODY.isIn(member.name()));
  }

  /** 咸宁、荆州等|地区: prefectures, where there were such on the day; else any area. */
  private NameSpan asPrefecture(Passage passage, NameSpan member) {
    return member.form() == Form.SHORT
            && !names.matching(member.name() + PREFECTURE, passage.date()).isEmpty()
        ? member.listed(Set.of(UnitType.PREFECTURE), PREFECTURE)
        : member;
  }

  /** 黄岭、凤山、范村等地: among villages, the bare name of a county far from all that the text names. */
  private boolean isStranger(Spans spans, List<NameSpan> members, NameSpan member) {
    Set<String> above = names.above(member.name());
    return member.form() == Form.SHORT
        && names.isCounty(member.name())
        && spans.all().stream()
            .filter(other -> other.form() == Form.SHORT || other.form() == Form.FULL)
            .filter(
                other -> members.stream().noneMatch(listed -> listed.name().equals(other.name())))
            .allMatch(
                other ->
                    !above.contains(PlaceNaming.stem(other.name()))
                        && Collections.disjoint(above, names.above(other.name())));
  }

  private static NameSpan asVillage(NameSpan member) {
    return new NameSpan(member.begin(), member.end(), member.name(), Form.SUFFIXED);
  }

  /** 靖江|城新港: the town of the place before, and another name. */
  private static boolean isTownOf(Passage passage, Spans spans, NameSpan member) {
    return passage.at(member.begin()) == '城' && spans.endingAt(member.begin()).isPresent();
  }

  /** 街道、商店: words of the language, which name no place by standing in a list of them. */
  private static boolean isWord(Passage passage, NameSpan member) {
    String nature = passage.tokens().nature(member.begin()).toString();
    return passage.tokens().isWord(member.begin(), member.end())
        && !(nature.startsWith("ns") || nature.startsWith("nr") || nature.startsWith("nz"));
  }

  /**
   * 万县 among special districts: the full name of a county, and short for one of the list's type.
   */
  private boolean isAnother(NameSpan member, Set<UnitType> types) {
    return names.matching(member.name()).stream()
            .noneMatch(
                match -> match.kind() == NameMatch.Kind.FULL && types.contains(match.unit().type()))
        && names.matching(member.name()).stream()
            .anyMatch(
                match ->
                    match.kind() == NameMatch.Kind.SHORT && types.contains(match.unit().type()));
  }

  /** 天津、承德专区: the suffix of the last member is shared by bare names before it. */
  private void closedByAFullName(Passage passage, Spans spans) {
    for (NameSpan last : spans.all()) {
      Optional<Map.Entry<String, Set<UnitType>>> suffix =
          TYPES.entrySet().stream()
              .filter(entry -> last.name().endsWith(entry.getKey()))
              .findFirst();
      if (last.form() != Form.FULL || suffix.isEmpty()) {
        continue;
      }
      Optional<NameSpan> before = ListMembers.joined(passage, spans, last.begin());
      while (before.isPresent()
          && before.get().form() == Form.SHORT
          && isOfType(passage, before.get(), suffix.get().getValue())) {
        spans.put(before.get().listed(suffix.get().getValue(), suffix.get().getKey()));
        before = ListMembers.joined(passage, spans, before.get().begin());
      }
    }
  }

  /** 冀县、枣强和天津专区: no special district is called 枣强, so that the list ends before it. */
  private boolean isOfType(Passage passage, NameSpan member, Set<UnitType> types) {
    return names.inUse(member.name(), passage.date(), types);
  }

  /** 璧山大竹两专区 in a headline: names that touch are members until there are as many as it says. */
  private static void touching(Spans spans, List<NameSpan> members, int count) {
    boolean more = !members.isEmpty();
    while (more && members.size() < count) {
      Optional<NameSpan> before = spans.endingAt(members.get(members.size() - 1).begin());
      more = before.isPresent() && before.get().form() == Form.SHORT;
      before.filter(member -> member.form() == Form.SHORT).ifPresent(members::add);
    }
  }

  /** How many members a closing count tells of; 0 where it gives no small number. */
  private static int count(@Nullable String words) {
    return words == null ? 0 : Math.max(0, SMALL_COUNTS.indexOf(words.charAt(0)));
  }
}
