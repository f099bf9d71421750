package org.broadsheet.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Transliteration;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Ministries and other bodies of a foreign country that only the post of an official with a foreign
 * name tells of: 种植园部长某, 陆运、邮电和游览部长某, 国家警察司令某. The country stands before the post or is that of the
 * list.
 */
final class ForeignMinistries {
  private static final Expression MINISTER = Expression.compile("部(?:部长助理|副部长|部长|长助理|长|代部长|次长)");

  private static final Expression NATIONAL =
      Expression.compile(
          "(?<body>国家警察|中央银行|国家银行|最高法院|最高检察院|总检察院|国家计划委员会|经济委员会|计划委员会|总工会)"
              + "(?:第一)?副?(?:总?司令|总监|行长|总裁|部长|院长|检察长|主席|主任|秘书长)");

  /** Ministers without a ministry, and words that are none of its name. */
  private static final Set<String> NO_FIELD =
      Set.of(
          "国务", "不管", "政务", "不管部", "无任所", "助理", "首席", "常务", "代理", "有关", "其他", "组织", "宣传", "统战",
          "联络", "政治", "干部", "内阁", "联邦", "现任", "前任", "新任", "全体", "各部", "上述", "第一", "第二", "地方", "总参谋",
          "参谋", "作战", "后勤", "司令", "编辑", "俱乐");

  private static final int SHORTEST_FIELD = 2;
  private static final int LONGEST_FIELD = 6;

  /** One character of a foreign name is not enough to tell it. */
  private static final int SHORTEST_NAME = 2;

  private final Passage passage;
  private final Places places;
  private final ForeignOfficials officials;
  private final NavigableMap<Integer, OrganizationMention> byEnd = new TreeMap<>();

  ForeignMinistries(Passage passage, Places places, List<OrganizationMention> known) {
    this.passage = passage;
    this.places = places;
    this.officials = new ForeignOfficials(passage, places);
    known.forEach(mention -> byEnd.put(mention.end(), mention));
  }

  List<OrganizationMention> find() {
    List<OrganizationMention> mentions = new ArrayList<>();
    Search minister = MINISTER.in(passage.text());
    while (minister.find()) {
      int field = fieldBegin(minister.start());
      if (field < minister.start()
          && isForeigner(minister.end(), country(field).isPresent())
          && !NATIONAL.isAt(passage.text(), field)) {
        mention(
            field, minister.start() + 1, officials.country(field, minister.start() + 1), mentions);
      }
    }
    Search national = NATIONAL.in(passage.text());
    while (national.find()) {
      if (isForeigner(national.end(), false) && isApart(national.start())) {
        mention(
            national.start(), national.end("body"), officials.subject(national.start()), mentions);
      }
    }
    return mentions;
  }

  /**
   * @param told whether the country stands right before, so that the name need not end at a mark
   */
  private boolean isForeigner(int name, boolean told) {
    return officials.isForeignNameAt(name, SHORTEST_NAME)
        || isPointedName(name)
        || (told
            && Transliteration.has(passage.at(name))
            && Transliteration.has(passage.at(name + 1)));
  }

  /** 优素福·某: a point after characters, some of which may write no other foreign names. */
  private boolean isPointedName(int begin) {
    int at = begin;
    while (at - begin < LONGEST_FIELD && Han.is(passage.at(at))) {
      at++;
    }
    return at > begin && passage.at(at) == '·' && Transliteration.has(passage.at(at + 1));
  }

  private boolean isApart(int begin) {
    return !Han.is(passage.at(begin - 1))
        || "和兼及".indexOf(passage.at(begin - 1)) >= 0
        || country(begin).isPresent();
  }

  private Optional<PlaceMention> country(int end) {
    return places
        .endingAt(end)
        .filter(place -> place.place().unitType().equals("country"))
        .filter(place -> !place.place().name().equals("中国"));
  }

  private void mention(
      int begin, int end, Optional<Place> ofTheList, List<OrganizationMention> into) {
    if (byEnd.containsKey(end)) {
      return;
    }
    Optional<PlaceMention> before = country(begin);
    Optional<Place> country = before.map(PlaceMention::place).or(() -> ofTheList);
    country.ifPresent(
        place ->
            into.add(
                new OrganizationMention(
                    before.map(PlaceMention::begin).orElse(begin),
                    end,
                    new Organization(
                        place.name() + passage.text().substring(begin, end),
                        List.of(
                            passage
                                .text()
                                .substring(before.map(PlaceMention::begin).orElse(begin), end)),
                        place,
                        null,
                        before.isEmpty()),
                    "organization.foreign-inferred",
                    before.isEmpty() ? 0.7 : 0.85)));
  }

  /** Where the fields of a ministry begin: 陆运、邮电和游览|部; the offset itself where none stand there. */
  private int fieldBegin(int ministry) {
    int begin = oneField(ministry);
    while (begin < ministry && "、和".indexOf(passage.at(begin - 1)) >= 0) {
      int more = oneField(begin - 1);
      if (more == begin - 1
          || (Han.is(passage.at(more - 1))
              && "、和".indexOf(passage.at(more - 1)) < 0
              && country(more).isEmpty())) {
        break;
      }
      begin = more;
    }
    return begin;
  }

  /**
   * Where the plain words begin that fill the stretch from the mark or country before to an offset.
   */
  private int oneField(int end) {
    int begin = end;
    while (end - begin < LONGEST_FIELD
        && Han.is(passage.at(begin - 1))
        && "、和兼及".indexOf(passage.at(begin - 1)) < 0
        && country(begin).isEmpty()
        && isFieldWord(begin - 1)) {
      begin = Math.min(begin - 1, passage.tokens().begin(begin - 1));
    }
    boolean whole =
        !Han.is(passage.at(begin - 1))
            || "、和兼及".indexOf(passage.at(begin - 1)) >= 0
            || country(begin).isPresent();
    boolean field =
        whole
            && end - begin >= SHORTEST_FIELD
            && end - begin <= LONGEST_FIELD
            && !NO_FIELD.contains(passage.text().substring(begin, end))
            && !byEnd.containsKey(end);
    return field ? begin : end;
  }

  /** Nouns and verbs of two characters, or what the dictionary joins to the 部 behind: 内政|部长. */
  private boolean isFieldWord(int at) {
    String nature = passage.tokens().nature(at).toString();
    return !places.overlaps(at, at + 1)
        && !nature.startsWith("nr")
        && "nvbjagl".indexOf(nature.charAt(0)) >= 0;
  }
}
