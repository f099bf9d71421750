package org.broadsheet.extract.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Provinces, counties, towns and mountains abroad that no table holds: 法国|北部省, 日本|群马县, 加丹加省. Their
 * suffixes are also Chinese, so that the name has to follow a foreign place or to be written for
 * its sound in a report that names a foreign country.
 */
final class ForeignUnits {
  private static final Pattern SUFFIX =
      Pattern.compile("(?:省|州|(?<![联友邻盟城托])邦|道|郡|县|市|区|镇|村|港|岛|山区|地区|高原|平原)");

  private static final Expression SUFFIX_OR_WATER =
      Expression.compile(SUFFIX + "|[河湖山](?![南北东西脉])|城(?!市)");

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:以[东南西北])?的?(?:(?:[东南西北中]部|[南北]方)(?!省|州)|首府|首都|省会)?(?![和及与、])(?<name>(?<stem>\\p{IsHan}{2,7}?)"
              + SUFFIX
              + ")(?![长委府际场镇民])");

  private static final Pattern AFTER_JOINT =
      Pattern.compile("[、和](?<name>(?<stem>\\p{IsHan}{2,7}?)" + SUFFIX + ")(?![长委府际场镇民])");

  /** 清山里: villages of a Korean county. */
  private static final Pattern VILLAGE = Pattern.compile("(?<name>(?<stem>\\p{IsHan}{2,3}?)里)");

  /** Suffixes that two sounds are enough before. */
  private static final String PROVINCES = "省州邦郡";

  private static final Expression UNKNOWN_PROVINCE =
      Expression.compile("(?<=[在到从往赴的和及与对由是向、，。部　\\n])(?<stem>\\p{IsHan}{2,4}?)省(?![长委级力])");

  private static final String JAPAN = "日本";

  private static final Expression PREFECTURE =
      Expression.compile(
          "(?<=[在到从往赴的和及与对由是向、，。　])(?<county>\\p{IsHan}{2,3}?县)(?<town>\\p{IsHan}{2,4}?市)(?![长委级民])");

  private static final String AT = "在到从往赴的和及与对由是向了部为沿至经使";

  /** 到达|阿瓦利城: the second character is also one of foreign sounds. */
  private static final Expression REACHED = Expression.compile("[到抵]达");

  private static final Expression AWAY = Expression.compile("以[东南西北]");

  private static final int LONGEST = 8;

  /** Words that tell no one region from another. */
  private static final Expression COMMON =
      Expression.compile(
          "[各全该本某每两几数多一二三四五六七八九十百千许有大小个]|首都|城|沿海|边境|附近|主要|工业|农村|其他|一些|等|[报知]$|通讯社|主席|总统|总理|首相|部长|大臣|书记|政府|代表");

  private final PlaceNames names;

  ForeignUnits(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    boolean named = spans.all().stream().anyMatch(this::isAbroad);
    if (named) {
      bySound(passage, spans);
      byElimination(passage, spans);
      japanese(passage, spans);
    }
    for (NameSpan span : spans.all()) {
      if (isAbroad(span) && spans.beginningAt(span.begin()).filter(span::equals).isPresent()) {
        chain(passage, spans, withSuffix(passage, spans, span));
      }
    }
  }

  /**
   * 圣地亚哥|市: the suffix of a town that the lexicon has without; 琅勃拉邦|省: the province named for it.
   */
  private static int withSuffix(Passage passage, Spans spans, NameSpan city) {
    if (passage.at(city.end()) == '省' && passage.tokens().isWord(city.end(), city.end() + 1)) {
      spans.put(span(passage, city.begin(), city.end() + 1));
      return city.end() + 1;
    }
    boolean suffix =
        passage.at(city.end()) == '市'
            && passage.at(city.end() - 1) != '市'
            && passage.tokens().boundary(city.end() + 1);
    if (suffix) {
      spans.put(new NameSpan(city.begin(), city.end() + 1, city.name(), city.form()));
    }
    return suffix ? city.end() + 1 : city.end();
  }

  private boolean isAbroad(NameSpan span) {
    return switch (span.form()) {
      case FOREIGN -> true;
      case KNOWN -> names.known().named(span.name()).stream().anyMatch(ForeignUnits::isAbroad);
      case FULL, SHORT, LISTED, NUMBERED, SUFFIXED, LINE_END, ABBREVIATED -> false;
    };
  }

  private static boolean isAbroad(KnownPlace place) {
    return switch (place.kind()) {
      case COUNTRY -> !place.name().equals("中国");
      case CITY -> place.parent() != null && !place.parent().equals("台湾");
      case GREATER_REGION, BASE_AREA, TERRITORY, LEAGUE, SITE, PLACE -> false;
    };
  }

  /** 法国|北部省|里尔市、加来市: a unit after a foreign place, and those that go on from it. */
  private static void chain(Passage passage, Spans spans, int from) {
    int at = from;
    boolean more = true;
    while (more) {
      Matcher next = BESIDE.matcher(passage.text()).region(at, passage.text().length());
      Matcher joined = AFTER_JOINT.matcher(passage.text()).region(at, passage.text().length());
      Matcher village = VILLAGE.matcher(passage.text()).region(at, passage.text().length());
      Optional<Matcher> unit =
          Stream.of(next, joined, village)
              .filter(one -> one != village || passage.at(village.regionStart() - 1) == '郡')
              .filter(Matcher::lookingAt)
              .findFirst();
      more = unit.isPresent() && put(passage, spans, unit.get());
      at = more ? unit.get().end("name") : at;
    }
  }

  private static boolean put(Passage passage, Spans spans, Matcher unit) {
    String stem = unit.group("stem");
    boolean free =
        spans.free(unit.start("name"), unit.end("name"))
            || spans
                .beginningAt(unit.start("name"))
                .filter(
                    other ->
                        other.form() == Form.SUFFIXED
                            || (other.end() < unit.end("name") && other.form() != Form.FULL))
                .isPresent();
    boolean name =
        free
            && endsAWord(passage, unit.end("stem"), unit.end("name"))
            && (ForeignSounds.is(stem) || !COMMON.isIn(stem))
            && !AWAY.isAt(stem, 0)
            && stem.chars()
                .noneMatch(c -> !ForeignSounds.has((char) c) && NameStart.stops((char) c))
            && !isAnotherWord(passage, unit.start("name"));
    if (name) {
      spans.put(span(passage, unit.start("name"), unit.end("name")));
    }
    return name;
  }

  /** 北部省|里尔市 is cut wrongly: no word but one that begins with the suffix goes on behind it. */
  private static boolean endsAWord(Passage passage, int suffix, int end) {
    return passage.tokens().boundary(end) || passage.tokens().begin(end) == suffix;
  }

  private static boolean isAnotherWord(Passage passage, int begin) {
    boolean word = passage.tokens().end(begin) - begin > 1;
    return word && "vpdcr".indexOf(passage.tokens().nature(begin).toString().charAt(0)) >= 0;
  }

  /** 在罗纳省, 比那尔德里奥省: a name of foreign sounds with nothing else before it. */
  private static void bySound(Passage passage, Spans spans) {
    Search suffix = SUFFIX_OR_WATER.in(passage.text());
    while (suffix.find()) {
      int sounds = ForeignSounds.begin(passage, suffix.start(), LONGEST);
      boolean reached = REACHED.isAt(passage.text(), sounds - 1);
      int begin =
          behindDirection(passage, spans, reached && sounds < suffix.start() ? sounds + 1 : sounds);
      String stem = passage.text().substring(begin, suffix.start());
      boolean apart =
          reached
              || !Han.is(passage.at(begin - 1))
              || AT.indexOf(passage.at(begin - 1)) >= 0
              || (spans.endingAt(begin).isPresent() && spans.covering(begin).isEmpty());
      boolean province = PROVINCES.indexOf(passage.at(suffix.start())) >= 0 && stem.length() > 1;
      boolean known =
          spans.beginningAt(begin).isPresent() || spans.covering(suffix.start()).isPresent();
      if (apart
          && !known
          && (province || ForeignSounds.is(stem))
          && endsAWord(passage, suffix.start(), suffix.end())) {
        spans.put(span(passage, begin, suffix.end()));
      }
    }
  }

  /** 菩萨省以西|列县: a direction from the place before, in characters that also write names. */
  private static int behindDirection(Passage passage, Spans spans, int begin) {
    boolean direction = AWAY.isAt(passage.text(), begin) && spans.endingAt(begin).isPresent();
    return direction ? begin + 2 : begin;
  }

  /** 在|磅清扬省: no province of China, so one abroad. */
  private void byElimination(Passage passage, Spans spans) {
    Search province = UNKNOWN_PROVINCE.in(passage.text());
    while (province.find()) {
      String stem = province.group("stem");
      boolean unknown =
          spans.free(province.start(), province.end())
              && !names.isName(province.group())
              && !COMMON.isIn(stem)
              && !NameStart.notAName(stem)
              && stem.chars()
                  .noneMatch(c -> !ForeignSounds.has((char) c) && NameStart.stops((char) c))
              && endsAWord(passage, province.end("stem"), province.end())
              && !isAnotherWord(passage, province.start());
      if (unknown) {
        spans.put(span(passage, province.start(), province.end()));
      }
    }
  }

  /** 熊本县|水俣市: a county with towns is a Japanese one, in a report that names the country. */
  private static void japanese(Passage passage, Spans spans) {
    boolean named = spans.all().stream().anyMatch(span -> span.name().equals(JAPAN));
    Search prefecture = PREFECTURE.in(passage.text());
    while (named && prefecture.find()) {
      boolean chinese =
          spans
                  .covering(prefecture.end("county") - 1)
                  .filter(ForeignUnits::isUnitOfOurs)
                  .isPresent()
              || NameStart.stops(passage.at(prefecture.start()));
      if (!chinese) {
        spans.put(span(passage, prefecture.start("county"), prefecture.end("county")));
        spans.put(span(passage, prefecture.start("town"), prefecture.end("town")));
      }
    }
  }

  private static boolean isUnitOfOurs(NameSpan span) {
    return span.form() == Form.FULL && span.name().length() > 2;
  }

  private static NameSpan span(Passage passage, int begin, int end) {
    return new NameSpan(begin, end, passage.text().substring(begin, end), Form.FOREIGN);
  }
}
