package org.broadsheet.extract.organization;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.NamesOfTheTime;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.lexicon.Transliteration;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/**
 * Walks left from a body's suffix over the words of its name to the place, body or word of rank
 * that the name starts from.
 */
final class AnchorFinder {
  private static final int LONGEST = 14;

  private static final int LONGEST_UNKNOWN = 4;

  /** Words of one character that no body is named with. */
  private static final String FUNCTION =
      "的了着过办起是有在到从向由对把被将给与和及同跟为以于这那该本各每某几两又也都还就才不没未我你他她它们个位名只件条座家所次年月日时等之其此并而但或即如若则且因所上下前后里内外中间去来";

  private static final Set<String> VERBS = Set.copyOf(Table.words(AnchorFinder.class, "verbs.txt"));

  /** 县 in 县人民政府, 该区 in 该区人民政府: the place of that level named last. */
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<![各几全两数外邻每省市县区乡一二三四五六七八九十])(?<![省市县区地乡州]、)(?:该|本)?(自治区|自治州|自治县|自治旗|专区|地区|人民公社|公社|大队|省|市|县|区|州|盟|旗|乡|镇|村)$");

  private static final String LAST_OF_LEVEL = "区州省市县盟旗社队乡镇村";

  /** Words that tell a body from another one and are no part of its name. */
  private static final Set<String> CANNOT =
      Set.of("所属", "下属", "直属", "有关", "本市", "本省", "各地", "同志", "记者", "职工", "工人", "干部", "代表");

  /** 朝鲜职工|体育代表团: those who are sent. */
  private static final Expression SENT =
      Expression.compile("(?:体育)?(?:代表|参观|访问|友好)\\p{IsHan}{0,3}团");

  private static final Expression AREA = Expression.compile("(?:[专地边林山矿灌垦]|行政|自治|游击|解放)区$");

  /** 到天津购料: where one goes is not what the text speaks of. */
  private static final Expression GONE_TO = Expression.compile("[到往赴至去自]$");

  private static final List<String> NATIONAL =
      List.of("中华全国", "中央", "全国", "国家", "中国", "中华", "国际", "世界");

  private static final Expression POLICE = Expression.compile("[总分]?[局厅处科队]|部");

  private final Passage passage;
  private final Places places;
  private final Map<Integer, OrganizationMention> bodiesByEnd;

  AnchorFinder(Passage passage, Places places, Map<Integer, OrganizationMention> bodiesByEnd) {
    this.passage = passage;
    this.places = places;
    this.bodiesByEnd = bodiesByEnd;
  }

  /** The nearest anchor to the left of a suffix; empty where the name starts from nothing. */
  Optional<Anchor> before(int suffix) {
    int at = suffix;
    while (suffix - at <= LONGEST) {
      Optional<Anchor> anchor = endingAt(at);
      if (anchor.isPresent()) {
        return anchor;
      }
      int word = wordBefore(at);
      if (word == at) {
        return Optional.empty();
      }
      at = word;
    }
    return Optional.empty();
  }

  /** Where the words before a suffix that can be part of a name begin. */
  int start(int suffix) {
    int at = suffix;
    int word = wordBefore(at);
    while (word < at && suffix - word <= LONGEST) {
      at = word;
      word = wordBefore(at);
    }
    return at;
  }

  private Optional<Anchor> endingAt(int at) {
    OrganizationMention body = bodiesByEnd.get(at);
    if (body != null) {
      return Optional.of(
          new Anchor(
              body.begin(),
              body.begin(),
              at,
              null,
              body.organization(),
              body.organization().inferred()));
    }
    Optional<PlaceMention> place = places.endingAt(at).filter(one -> !isPolice(one));
    if (place.isPresent()) {
      int begin = place.get().begin();
      Optional<PlaceMention> above = places.endingAt(begin);
      while (above.isPresent()) {
        begin = above.get().begin();
        above = places.endingAt(begin);
      }
      OrganizationMention over = bodiesByEnd.get(begin);
      boolean together =
          place.get().end() - place.get().begin() == 1
              || place.get().place().name().endsWith("洲")
              || isQuarter(place.get(), begin);
      int nearest = together ? begin : place.get().begin();
      int own = over == null ? nearest : over.begin();
      return Optional.of(new Anchor(Math.min(begin, own), own, at, place.get(), null, false));
    }
    String left = passage.text().substring(Math.max(0, at - 5), at);
    Matcher level = LEVEL.matcher(left);
    if (!left.isEmpty()
        && LAST_OF_LEVEL.indexOf(left.charAt(left.length() - 1)) >= 0
        && level.find()
        && passage.tokens().boundary(at - level.group().length())) {
      return ofLevel(at, level);
    }
    return national(at).map(begin -> anchor(begin, at));
  }

  /** 公安|总局: the police, not the county of that name. */
  private boolean isPolice(PlaceMention place) {
    return passage.text().substring(place.begin(), place.end()).equals("公安")
        && POLICE.isAt(passage.text(), place.end());
  }

  /** 北京|积水潭|医院: the city before a part of it that is no unit belongs to the name. */
  private boolean isQuarter(PlaceMention place, int begin) {
    return place.place().unitType().equals("other-place")
        && places
            .endingAt(place.begin())
            .filter(city -> city.begin() == begin)
            .filter(city -> city.place().unitType().endsWith("city") || isMunicipality(city))
            .isPresent();
  }

  private static boolean isMunicipality(PlaceMention place) {
    return place.place().unitType().equals("municipality");
  }

  /** Where the words of national rank that end at an offset begin: 中国国际. */
  private Optional<Integer> national(int at) {
    Optional<Integer> begin =
        NATIONAL.stream()
            .filter(word -> passage.startsWith(word, at - word.length()))
            .findFirst()
            .map(word -> at - word.length());
    return begin.map(
        from ->
            places
                .endingAt(from)
                .filter(place -> place.place().unitType().equals("country"))
                .map(PlaceMention::begin)
                .or(() -> national(from))
                .orElse(from));
  }

  private static Anchor anchor(int begin, int end) {
    return new Anchor(begin, begin, end, null, null, false);
  }

  private Optional<Anchor> ofLevel(int at, Matcher matcher) {
    String level = matcher.group(1);
    int begin = at - matcher.group().length();
    return ofLevel(level, begin).map(place -> new Anchor(begin, begin, at, place, null, true));
  }

  /** The place of a level that was named last before an offset. */
  Optional<PlaceMention> ofLevel(String level, int offset) {
    List<PlaceMention> before =
        places.before(offset).stream()
            .filter(mention -> isOfRank(mention.place().name(), level))
            .toList();
    return before.stream()
        .filter(mention -> !GONE_TO.isIn(around(mention)))
        .findFirst()
        .or(() -> before.stream().findFirst());
  }

  /** 区 is a district, and no 专区, 地区, 行政区 or 边区, whose name ends with the same character. */
  static boolean isOfRank(String name, String level) {
    return name.endsWith(level) && !(level.equals("区") && AREA.isIn(name));
  }

  private String around(PlaceMention mention) {
    return passage.text().substring(Math.max(0, mention.begin() - 2), mention.begin());
  }

  /** Where the word before begins, if it can be part of a name; else the offset itself. */
  private int wordBefore(int at) {
    int last = at - 1;
    if (last < 0 || !Han.is(passage.at(last))) {
      return at;
    }
    int sounds = soundsBefore(at);
    if (sounds < at) {
      return sounds;
    }
    int begin = Math.min(passage.tokens().begin(last), last);
    if (places.overlaps(begin, at)) {
      return at;
    }
    String word = passage.text().substring(begin, at);
    boolean sent = SENT.isAt(passage.text(), at);
    if (CANNOT.contains(word) && !sent) {
      return unknownWord(at);
    }
    return isPartOfAName(word, passage.tokens().nature(last)) ? begin : unknownWord(at);
  }

  /** Where characters that make no word of the dictionary begin: 怡达 in 香港怡达公司. */
  private int unknownWord(int at) {
    int begin = at;
    while (at - begin < LONGEST_UNKNOWN
        && Han.is(passage.at(begin - 1))
        && passage.tokens().isWord(begin - 1, begin)
        && FUNCTION.indexOf(passage.at(begin - 1)) < 0
        && !places.overlaps(begin - 1, begin)) {
      begin--;
    }
    boolean goesOn = passage.tokens().isWord(at, at + 1);
    return at - begin >= (goesOn ? 1 : 2) ? begin : at;
  }

  /** Where characters begin that write a name for its sound: 香日德|农场; the offset where none do. */
  private int soundsBefore(int at) {
    int begin = at;
    while (at - begin < LONGEST_UNKNOWN
        && Transliteration.has(passage.at(begin - 1))
        && !places.overlaps(begin - 1, begin)) {
      begin--;
    }
    return at - begin > 2 && places.endingAt(begin).isPresent() ? begin : at;
  }

  private static boolean isPartOfAName(String word, Nature nature) {
    if (VERBS.contains(word) || NamesOfTheTime.has(word)) {
      return true;
    }
    String tag = nature.toString();
    return switch (tag.charAt(0)) {
      case 'n', 'b', 'j', 'l', 's', 'g', 'h' -> true;
      case 'v', 'a' -> tag.equals("vn") || tag.equals("an") || tag.equals("ag");
      case 'm' -> true;
      case 'r' -> word.equals("各族") || word.equals("各界");
      case 'q' -> word.equals("届") || word.equals("级");
      case 'c', 'p', 'u', 'd', 't', 'w', 'f', 'i', 'x' -> false;
      default -> false;
    };
  }
}
