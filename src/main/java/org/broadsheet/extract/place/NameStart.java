package org.broadsheet.extract.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.OptionalInt;
import java.util.Set;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.LostCharacter;
import org.broadsheet.extract.lexicon.NamesOfTheTime;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;

/**
 * Finds where a name begins whose end is known by its suffix: 涉县|井店村, 最大的|郎庄村. Function words,
 * punctuation and names found before end the search to the left.
 */
final class NameStart {
  private static final String STOP =
      "的在和或不到从向由于把被将对与及同之是有为以等其该各本全我此这那某每了着过说使让令给比而且并已曾也都又再就仅只即则因如"
          + "至当去来据按离距沿往赴抵访驻派住办称叫名第个一二三四五六七八九十廿卅百千万亿两几多余数０１２３４５６７８９0123456789";

  /** Before these words a name begins. */
  private static final String AT = "在到从往赴，。、；";

  private static final int LONGEST_SOUND = 7;

  private static final Set<String> DAYS = Set.of("七一", "八一", "五一", "五四", "五七", "六一", "三八", "十月");

  /** 厅长官西|村: a post, so that a person's name follows; 水文地质|大队: what a team does. */
  private static final Expression OF_ANOTHER_KIND =
      Expression.compile(
          "长官|[处局部科社队团厂院校所]长|大臣|首相|总统|主席|书记|主任|委员|代表|同志|记者|通讯员|学院|大学|流入|汇入|注入|[便即]可|[修开挖建][新旧]$|(?:地质|勘探|测绘|消防|公安|钻井|[匪伪敌])$");

  private static final String NUMBER = "一二三四五六七八九十百千万";

  /** 支援|县乡: counties and townships. */
  private static final String COUNTY_AND = "县市";

  /** 部队|献旗, 悬挂半旗, 手执小旗: a flag is no banner. */
  private static final String FLAG = "献授赠送插升举夺半挂降小彩锦执持摇挥";

  private static final String MOTION = "到往在向至抵赴";

  private static final Set<String> UNITS = Set.of("公社", "人民公社", "大队", "生产大队");

  private static final Set<String> NOT_NAMES =
      Set.copyOf(Table.words(NameStart.class, "not-names.txt"));

  /** 两天|内修复|大桥: what was done to a bridge is no name of it. */
  private static final Expression BUILT =
      Expression.compile(
          "(?:修复|修建|修筑|修成|建成|建起|架设|架起|兴修|新建|新修|扩建|改建|重建|兴建|改造|治理|征服|抢修|建造|开凿|开挖|踏勘|勘察|勘测|测量|疏浚|疏通|清理|加固|整修|维修|检修)$");

  /** 攻入|县城, 解放|县城: what is done to a town whose county was named before. */
  private static final Expression TAKEN =
      Expression.compile(
          "^(?:[攻进打冲突开侵窜逃退撤回运送深][入进回到向出]|攻[占克取]|占领|收复|解放|克复|光复|放弃|包围|围攻|围困|进逼|逼近|进驻)$");

  /** 武穴重|镇: what kind of town, behind its name. */
  private static final Expression KIND_OF_TOWN = Expression.compile("\\p{IsHan}{2}[重要]$");

  /** 正修|水库: how and that waterworks are made. */
  private static final Expression MADE = Expression.compile("^[正在已刚再又要将]?[修建筑挖开打造搞办]$");

  private static final String WATERWORKS = "水库闸渠坝堤";

  /** 各|产漆公社, 产麻大队: what a unit yields. */
  private static final Expression YIELDS = Expression.compile("^产[漆麻棉粮烟茶盐糖油丝果鱼菜参药稻麦豆竹木煤铁瓜桑]$");

  private NameStart() {}

  /**
   * The begin of the stem that ends where the suffix begins; empty where there is no such name.
   *
   * @param longest characters a stem may have
   */
  static OptionalInt of(Passage passage, Spans spans, int suffix, int longest) {
    int begin = suffix;
    while (suffix - begin < longest
        && mayGoOn(passage, spans, begin)
        && !(suffix - begin > 1 && isVerb(passage, begin - 1))) {
      begin = word(passage, spans, begin);
    }
    begin = BehindUnits.begin(passage, spans, begin, suffix);
    begin = withNumber(passage, spans, begin, suffix);
    begin = Math.min(begin, bySound(passage, spans, suffix, longest));
    begin = Math.min(begin, day(passage, begin, suffix));
    begin = Math.min(begin, ofAFamily(passage, spans, suffix));
    begin = behindKinds(passage, begin, suffix);
    String stem = passage.text().substring(begin, suffix);
    boolean anchored = spans.endingAt(begin).isPresent();
    boolean lost = stem.chars().anyMatch(c -> LostCharacter.is((char) c));
    if (stem.isEmpty()
        || (lost && !anchored)
        || stem.length() > longest
        || NOT_NAMES.contains(stem)
        || stem.chars().allMatch(c -> LostCharacter.is((char) c))
        || ("乡镇".indexOf(passage.at(suffix)) >= 0
            && COUNTY_AND.indexOf(passage.at(suffix - 1)) >= 0)
        || (passage.at(suffix) == '旗' && FLAG.indexOf(passage.at(suffix - 1)) >= 0)
        || (stem.length() > 2 && stem.endsWith("区") && passage.at(suffix) == '村')
        || (stem.length() > 2 && NOT_NAMES.contains(stem.substring(1)))
        || (stem.endsWith("乡")
            && passage.at(suffix) == '村'
            && NOT_NAMES.contains(stem.substring(0, stem.length() - 1)))
        || OF_ANOTHER_KIND.isIn(stem)
        || BUILT.isIn(stem)
        || (passage.at(suffix) == '县' && TAKEN.isIn(stem))
        || (passage.at(suffix) == '镇' && KIND_OF_TOWN.isIn(stem))
        || (WATERWORKS.indexOf(passage.at(suffix)) >= 0 && MADE.isIn(stem))
        || endsInAVerb(passage, begin, suffix)
        || YIELDS.isIn(stem)) {
      return OptionalInt.empty();
    }
    boolean named =
        isReservoir(passage, begin, suffix)
            || NamesOfTheTime.has(stem)
            || DAYS.contains(stem)
            || isNamed(passage, spans, begin, suffix);
    if (!anchored && !named && (stem.length() < 2 || ordinaryWords(passage, begin, suffix))) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(begin);
  }

  /** 先进|典型|望城公社: words that tell the kind of a unit before its name. */
  private static int behindKinds(Passage passage, int begin, int suffix) {
    int at = begin;
    int end = passage.tokens().end(at);
    while (suffix - end > 1
        && end - at > 1
        && passage.tokens().begin(at) == at
        && NOT_NAMES.contains(passage.text().substring(at, end))) {
      at = end;
      end = passage.tokens().end(at);
    }
    return at;
  }

  /** 七里营 right after a place: the number belongs to the name. */
  private static int withNumber(Passage passage, Spans spans, int begin, int suffix) {
    int from = begin;
    while (begin < suffix && begin - from < 2 && NUMBER.indexOf(passage.at(from - 1)) >= 0) {
      from--;
    }
    int place = passage.at(from - 1) == '的' ? from - 1 : from;
    return spans.endingAt(place).isPresent() && suffix - from > 1 ? from : begin;
  }

  /**
   * 新源县|那拉提镇, 在|布日都生产大队, 拉孜宗的|加当村: characters that end other names are part of one in a foreign
   * tongue.
   */
  private static int bySound(Passage passage, Spans spans, int suffix, int longest) {
    int begin = ForeignSounds.begin(passage, spans, suffix, Math.max(longest, LONGEST_SOUND));
    boolean within = passage.at(begin - 1) == '的' && spans.endingAt(begin - 1).isPresent();
    boolean apart = spans.endingAt(begin).isPresent() || AT.indexOf(passage.at(begin - 1)) >= 0;
    int shortest = within ? 2 : 3;
    return (apart || within) && suffix - begin >= shortest ? begin : suffix;
  }

  /** 滦县|司各庄: 各 between a surname and 庄 is the 家 of other names. */
  private static int ofAFamily(Passage passage, Spans spans, int suffix) {
    int begin = suffix - 2;
    boolean named =
        passage.startsWith("各庄", suffix - 1)
            && Han.is(passage.at(begin))
            && STOP.indexOf(passage.at(begin)) < 0
            && (spans.endingAt(begin).isPresent() || AT.indexOf(passage.at(begin - 1)) >= 0);
    return named ? begin : suffix;
  }

  /** 七一公社, 五四大队: units named for a memorable day. */
  private static int day(Passage passage, int begin, int suffix) {
    return begin == suffix && DAYS.contains(passage.text().substring(Math.max(0, begin - 2), begin))
        ? begin - 2
        : begin;
  }

  /**
   * 到|花木公社, 发现|白水公社: a noun that can only be the name of a commune that one goes to or tells of;
   * 霍里公社、|采石公社: any word in a list of them.
   */
  private static boolean isNamed(Passage passage, Spans spans, int begin, int suffix) {
    boolean commune =
        passage.startsWith("公社", suffix)
            || passage.startsWith("大队", suffix)
            || passage.startsWith("生产队", suffix);
    if (!commune || suffix - begin != 2 || !passage.tokens().isWord(begin, suffix)) {
      return false;
    }
    boolean told =
        !Han.is(passage.at(begin - 1))
            || "在到从由".indexOf(passage.at(begin - 1)) >= 0
            || isVerb(passage, begin - 1);
    boolean listed =
        passage.at(begin - 1) == '、'
            && spans
                .endingAt(begin - 1)
                .filter(
                    other -> other.name().endsWith(passage.text().substring(suffix, suffix + 2)))
                .isPresent();
    return listed || (told && passage.tokens().nature(begin).toString().equals("n"));
  }

  /** 官厅|水库: a reservoir is named after its place, and that may be a noun as well. */
  private static boolean isReservoir(Passage passage, int begin, int suffix) {
    return passage.startsWith("水库", suffix)
        && suffix - begin == 2
        && passage.tokens().isWord(begin, suffix)
        && "nb".indexOf(passage.tokens().nature(begin).toString().charAt(0)) >= 0;
  }

  /** 一再|说明人民公社: a verb before the word for communes in general. */
  private static boolean endsInAVerb(Passage passage, int begin, int suffix) {
    int verb = passage.tokens().begin(suffix - 1);
    return passage.startsWith("人民公社", suffix)
        && verb > begin
        && isVerb(passage, suffix - 1)
        && !NamesOfTheTime.has(passage.text().substring(verb, suffix));
  }

  /** Whether words of the language, but no name, make up the stem. */
  static boolean notAName(String stem) {
    return NOT_NAMES.contains(stem);
  }

  /** A verb of two characters before a name that is whole without it: 灌溉|高桥楼公社. */
  private static boolean isVerb(Passage passage, int last) {
    return passage.tokens().end(last) - passage.tokens().begin(last) > 1
        && passage.tokens().nature(last).startsWith("v");
  }

  /** Whether a character cannot be part of a name that stands by itself. */
  static boolean stops(char c) {
    return STOP.indexOf(c) >= 0;
  }

  private static boolean mayGoOn(Passage passage, Spans spans, int begin) {
    int last = begin - 1;
    char c = passage.at(last);
    if ((!Han.is(c) && !LostCharacter.is(c)) || spans.covering(last).isPresent()) {
      return false;
    }
    int from = passage.tokens().begin(last);
    boolean single = passage.tokens().end(last) - from == 1;
    return single
        ? STOP.indexOf(c) < 0
        : !functionWord(passage.tokens().nature(last)) && !leadsTo(passage, from, last);
  }

  /** 等到|车站, 来到|石灰窑, 公社|红星大队: a verb of motion or a unit without a name. */
  private static boolean leadsTo(Passage passage, int from, int last) {
    String word = passage.text().substring(from, last + 1);
    boolean motion = MOTION.indexOf(passage.at(last)) >= 0 && isVerb(passage, last);
    return motion || UNITS.contains(word);
  }

  /** Steps over the word before, or over its part that no other name covers. */
  private static int word(Passage passage, Spans spans, int begin) {
    int from = Math.min(begin - 1, passage.tokens().begin(begin - 1));
    int at = begin - 1;
    while (at > from && spans.covering(at - 1).isEmpty()) {
      at--;
    }
    return at;
  }

  private static boolean functionWord(Nature nature) {
    return switch (nature.toString().charAt(0)) {
      case 'p', 'c', 'u', 'd', 'r', 'm', 'q', 't', 'w', 'y', 'f' -> true;
      default -> false;
    };
  }

  /** Whether the stretch is nothing but words of the dictionary that are no names. */
  static boolean ordinaryWords(Passage passage, int begin, int end) {
    int at = begin;
    while (at < end) {
      int next = passage.tokens().end(at);
      String nature = passage.tokens().nature(at).toString();
      boolean name = nature.startsWith("nr") || nature.startsWith("ns") || nature.startsWith("nz");
      if (name || next - at < 2 || next > end) {
        return false;
      }
      at = next;
    }
    return true;
  }
}
