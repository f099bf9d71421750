package org.broadsheet.extract.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.NamesOfTheTime;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;

/** Names that no table holds, found by their suffix: 白泉公社, 郎庄村, 拥平乡安心观. */
final class SuffixGrammar {
  /** After a suffix these make another word: 村民, 乡长, 大队长, 县委, 镇压, 旗帜, 庄稼. */
  private static final Expression NO_SUFFIX_BEFORE =
      Expression.compile(
          "[委压帜稼化]|(?<=渠)系|(?<=闸)[北门口站坝板上下]|干(?!部)|长(?!\\p{IsHan}[县市乡村区])|民(?![兵办主])");

  /** 前山村 and 白家山村 right after a place are names though 山村 is a word. */
  private static final String NATURAL = "市山水河江湖井桥店庙沟坡口塘湾城乡集家";

  private static final Pattern AUTONOMOUS =
      Pattern.compile("(?:\\p{IsHan}{1,4}?族(?:、?\\p{IsHan}{1,4}?族){0,2}|回民)(?:联合)?自治[区州县旗]");

  /** 四排|赫哲族乡: townships of a people. */
  private static final Pattern OF_A_PEOPLE =
      Pattern.compile("\\p{IsHan}{2,4}?(?:\\p{IsHan}族){1,2}[乡镇]|\\p{IsHan}{2,6}?族[乡镇]");

  /** A town's own station is no place beside the town. */
  private static final String STATION = "车站";

  private static final Set<String> VILLAGES = Set.of("村", "庄", "屯", "寨");

  /** 修闸, 挖水渠: one character before these is what is done to them. */
  private static final Set<String> DUG = Set.of("闸", "干渠", "水渠");

  /** 康某庄|为某院副院长: who takes a post is no village. */
  private static final Expression TAKES_A_POST =
      Expression.compile("[为任][^，。；、]{0,24}?(?:长|主任|主席|书记|委员|参赞|大使|领事|秘书|教授|理事)(?=[，。；、]|$)");

  private static final Expression VILLAGE_GOES_ON =
      Expression.compile("[\\p{IsHan}&&[^的在和与及有全各本村]]{1,2}村");

  private static final int SHORT_NAME = 2;

  /** 担架大队, 保安大队: before the first people's communes these named bodies of men. */
  private static final Set<String> OF_COMMUNES = Set.of("人民公社", "公社", "大队");

  private static final LocalDate COMMUNES = LocalDate.of(1958, 4, 1);

  private static final Pattern WORKS =
      Pattern.compile("\\p{IsHan}{2}(?<![出进海空河渔商军内外])(?:港|码头|火车站|机场)(?![口人务币元澳])");

  private final PlaceNames names;

  SuffixGrammar(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    NavigableMap<Integer, PlaceSuffix> suffixes = PlaceSuffix.in(passage.text());
    suffixes.forEach(
        (begin, suffix) -> {
          int end = begin + suffix.text().length();
          if (!suffixes.containsKey(end) || isHeadedBelow(passage, suffixes, end)) {
            named(passage, spans, begin, end, suffix).ifPresent(spans::put);
          }
        });
    Sites.scan(passage, spans);
    scanWorks(passage, spans);
    scanAutonomous(passage, spans);
    scanTownshipsOfAPeople(passage, spans);
  }

  /**
   * 新街大队|大队长: the second suffix begins a post; 南湾水库|隧道: or a part of what the first names;
   * 马桥公社|旗忠大队: or another name.
   */
  private static boolean isHeadedBelow(
      Passage passage, NavigableMap<Integer, PlaceSuffix> suffixes, int end) {
    PlaceSuffix next = suffixes.get(end);
    boolean commune = passage.startsWith("公社", end - 2);
    return next != null
        && (passage.at(end + next.text().length()) == '长'
            || next.text().equals("隧道")
            || (commune && next.text().length() == 1));
  }

  /** 饶河县四排赫哲族乡: townships of a people, right after their county. */
  private static void scanTownshipsOfAPeople(Passage passage, Spans spans) {
    for (NameSpan county : spans.all()) {
      Matcher township =
          OF_A_PEOPLE.matcher(passage.text()).region(county.end(), passage.text().length());
      if (township.lookingAt() && "的和及与等各".indexOf(passage.at(township.start())) < 0) {
        spans.put(span(passage, township.start(), township.end()));
      }
    }
  }

  /** 儋县洋浦港: harbours, stations and airfields right after their town. */
  private static void scanWorks(Passage passage, Spans spans) {
    for (NameSpan before : spans.all()) {
      Matcher works = WORKS.matcher(passage.text()).region(before.end(), passage.text().length());
      if (works.lookingAt()
          && spans.free(works.start(), works.end())
          && passage.tokens().nature(works.start()) != Nature.v
          && works.group().chars().noneMatch(c -> NameStart.stops((char) c))) {
        spans.put(span(passage, works.start(), works.end()));
      }
    }
  }

  /**
   * 桂西僮族自治区: a place, the peoples it is named after, and the kind of autonomy; but not 云南|大理白族自治州,
   * where the unit's own name begins later.
   */
  private static void scanAutonomous(Passage passage, Spans spans) {
    for (NameSpan before : spans.all()) {
      if (spans.beginningAt(before.end()).isPresent()) {
        continue;
      }
      Matcher rest =
          AUTONOMOUS.matcher(passage.text()).region(before.end(), passage.text().length());
      if (before.form() != Form.FULL && rest.lookingAt()) {
        String name = passage.text().substring(before.begin(), rest.end()).replace("、", "");
        spans.put(new NameSpan(before.begin(), rest.end(), name, Form.SUFFIXED));
      }
    }
  }

  /** One character before a suffix is the end of the name before it: 石门|冲水库. */
  private Optional<NameSpan> named(
      Passage passage, Spans spans, int begin, int end, PlaceSuffix suffix) {
    if ((OF_COMMUNES.contains(suffix.text()) && passage.date().isBefore(COMMUNES))
        || spans.covering(begin).isPresent()
        || spans.covering(end - 1).isPresent()
        || NO_SUFFIX_BEFORE.isAt(passage.text(), end)
        || (VILLAGES.contains(suffix.text()) && TAKES_A_POST.isAt(passage.text(), end))
        || (insideAWord(passage, spans, begin, end) && !afterAName(spans, begin, suffix))) {
      return Optional.empty();
    }
    Optional<NameSpan> bare = spans.endingAt(begin);
    if (bare.filter(before -> beginsAVillage(passage, before, suffix, end)).isPresent()) {
      return Optional.empty();
    }
    if (bare.isPresent()) {
      boolean station =
          suffix.text().equals(STATION)
              && !bare.get().name().endsWith(STATION)
              && !isFarAway(spans, bare.get());
      return takesSuffix(bare.get()) && !station
          ? Optional.of(withSuffix(bare.get(), end, suffix))
          : Optional.empty();
    }
    OptionalInt start = NameStart.of(passage, spans, begin, suffix.longest());
    if (start.isEmpty()) {
      return Optional.empty();
    }
    int plainer = PlainerName.begin(passage, start.getAsInt(), end);
    if (plainer > start.getAsInt()) {
      return Optional.of(span(passage, plainer, end));
    }
    if (spans.endingAt(start.getAsInt()).isEmpty()
        && isUnitAndVillage(passage, start.getAsInt(), begin, suffix)) {
      return Optional.of(behindItsUnit(passage, spans, start.getAsInt(), end));
    }
    boolean rest = begin - start.getAsInt() == 1;
    if (rest && DUG.contains(suffix.text())) {
      return Optional.empty();
    }
    return Optional.of(
        span(
            passage,
            spans
                .endingAt(start.getAsInt())
                .filter(before -> rest && takesSuffix(before))
                .filter(before -> !holdsVillages(before, suffix))
                .filter(before -> before.form() == Form.SHORT || isShore(before, suffix))
                .map(NameSpan::begin)
                .orElse(start.getAsInt()),
            end));
  }

  /** 枞〔Zōng棕〕阳|县: brackets are no part of the name; one of the gazetteer is sure. */
  private NameSpan withSuffix(NameSpan bare, int end, PlaceSuffix suffix) {
    String name = bare.name() + suffix.text();
    boolean bracketed = bare.end() - bare.begin() > bare.name().length();
    Form form = bracketed && names.isFull(name) ? Form.FULL : Form.SUFFIXED;
    return new NameSpan(bare.begin(), end, name, form);
  }

  /** 屯留|原村, 阜南|柳林公社: the bare name of a county that is no word, before its village or commune. */
  private boolean isUnitAndVillage(Passage passage, int start, int end, PlaceSuffix suffix) {
    boolean village = VILLAGES.contains(suffix.text()) && end - start > SHORT_NAME;
    boolean commune = suffix.text().endsWith("公社") && end - start == 2 * SHORT_NAME;
    return (village || commune)
        && names.isShort(passage.text().substring(start, start + SHORT_NAME))
        && names.inUse(passage.text().substring(start, start + SHORT_NAME), passage.date())
        && !NamesOfTheTime.has(passage.text().substring(start, start + SHORT_NAME));
  }

  /** Puts the bare name of the county; the name of what lies in it is the answer. */
  private static NameSpan behindItsUnit(Passage passage, Spans spans, int begin, int end) {
    int own = begin + SHORT_NAME;
    spans.put(new NameSpan(begin, own, passage.text().substring(begin, own), Form.SHORT));
    return span(passage, own, end);
  }

  /** 翼城|庄里村: the suffix right after the bare name of a county begins a village's name. */
  private boolean beginsAVillage(Passage passage, NameSpan before, PlaceSuffix suffix, int end) {
    return VILLAGES.contains(suffix.text())
        && names.isCounty(before.name())
        && VILLAGE_GOES_ON.isAt(passage.text(), end);
  }

  /** 浮山|瞿庄: a village of one character after the bare name of its county. */
  private boolean holdsVillages(NameSpan before, PlaceSuffix suffix) {
    return VILLAGES.contains(suffix.text()) && names.isCounty(before.name());
  }

  /** 保康|车站 in a report on another province: the station is no county's of that name. */
  private boolean isFarAway(Spans spans, NameSpan county) {
    List<NameSpan> provinces =
        spans.all().stream().filter(span -> names.isProvince(span.name())).toList();
    boolean once =
        spans.all().stream()
                .filter(span -> PlaceNaming.stem(span.name()).equals(county.name()))
                .count()
            == 1;
    return county.form() == Form.SHORT
        && once
        && names.isOfCountyRank(county.name())
        && !provinces.isEmpty()
        && provinces.stream().noneMatch(upper -> names.everLiesIn(county.name(), upper.name()));
  }

  /** 龙岩专|区长 is cut wrongly: a suffix of two characters right after a bare name is one. */
  private boolean afterAName(Spans spans, int begin, PlaceSuffix suffix) {
    return suffix.text().length() > 1
        && spans.endingAt(begin).filter(this::takesSuffix).isPresent();
  }

  /** 鄱阳湖滨|平原: the land beside a water of the lexicon. */
  private static boolean isShore(NameSpan before, PlaceSuffix suffix) {
    return before.form() == Form.KNOWN && suffix.text().equals("平原");
  }

  /**
   * A bare name goes together with a suffix, 天山 with 公社, and so does one of the dictionary; that of
   * a province or country does not.
   */
  private boolean takesSuffix(NameSpan bare) {
    return switch (bare.form()) {
      case SHORT -> !names.isProvince(bare.name());
      case KNOWN -> !names.known().isCountry(bare.name()) && !bare.name().endsWith("区");
      case SUFFIXED -> !PlaceSuffix.ends(bare.name());
      case FULL, LISTED, NUMBERED, FOREIGN, LINE_END, ABBREVIATED -> false;
    };
  }

  /** 农村, 同盟, 红旗: a word of the dictionary that ends with the suffix. */
  private static boolean insideAWord(Passage passage, Spans spans, int begin, int end) {
    int word = passage.tokens().begin(begin);
    boolean natural =
        begin - word == 1
            && NATURAL.indexOf(passage.at(word)) >= 0
            && (spans.endingAt(word - 1).isPresent()
                || (passage.at(word - 1) == '家' && spans.endingAt(word - 2).isPresent()));
    return (word < begin && !natural && !isPlaceTag(passage, begin))
        || (passage.tokens().end(end - 1) > end
            && !passage.startsWith("支部", end)
            && !passage.startsWith("县城", end - 1)
            && !passage.startsWith("农民", end));
  }

  static boolean isPlaceTag(Passage passage, int at) {
    String nature = passage.tokens().nature(at).toString();
    return nature.startsWith("ns") || nature.startsWith("nr") || nature.startsWith("nz");
  }

  private static NameSpan span(Passage passage, int begin, int end) {
    return new NameSpan(begin, end, passage.text().substring(begin, end), Form.SUFFIXED);
  }
}
