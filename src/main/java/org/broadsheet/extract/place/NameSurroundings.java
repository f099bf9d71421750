package org.broadsheet.extract.place;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.pattern.Expression;

/**
 * Whether what stands right beside a name of the tables leaves it a place: 蒙古|族, 大兴|水利, 清水河|两岸 and
 * 正阳|关 are none, or another.
 */
final class NameSurroundings {
  /** After a name: a people, a language, a script, or China within the name of a body. */
  private static final Pattern NO_PLACE_BEFORE =
      Pattern.compile(
          "[族语]|等(?:\\p{IsHan}{1,2})?族|文(?![化学教工艺体物联管盲娱])|包(?=[，。、])|菜|式|法郎|克朗|马克|卢布|卢比|比索|先令|里拉|籍(?=[华人])|医(?![院学科大疗])|药|装(?!备)|[坝床](?!子)|秃岭|友(?:协|好(?:协会|同盟|条约))");

  /** 中华人民共和国|民族事务委员会: the state within the full name of one of its bodies. */
  private static final Pattern BODY_OF_STATE =
      Pattern.compile(
          "(?!成立|政府|境内|宪法|领)[\\p{IsHan}&&[^的和与在]]{1,10}?(?:部(?!门)|委员会|法院|检察院|检察署|国务院|总局|总社|银行)");

  /** 藏、|蒙古|、回、土六个兄弟民族: a people in a list of them. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:、\\p{IsHan}{1,4}){0,12}等?[一二三四五六七八九十几各多]{0,3}个?(?:兄弟|少数)?民?族|" + NO_PLACE_BEFORE);

  /** 最高|棉产量, 提高|棉花产量: an adverb and the adjective that a name seems to begin with. */
  private static final Expression DEGREE = Expression.compile("[最很][\\p{IsHan}]|[更较提]高|[更较][大新长]");

  /** 正阳|关, 木兰|溪: a pass or a stream, named like a county; no 关于, 关心, 关税, no 陕西|关中. */
  private static final Expression PASS_OR_STREAM =
      Expression.compile("关(?![中于心系键怀闭注门节头切税押防停厂])|溪(?=[、等两流水上下])");

  private static final Pattern DIRECTION = Pattern.compile("[东西][南北]");

  /** 西北, and 川西北: a part of a province by two directions. */
  private static final Pattern CORNER = Pattern.compile("\\p{IsHan}?[东西][南北]");

  /** 罗定|枫同志: the rest of a person's name. */
  private static final Pattern OF_A_PERSON =
      Pattern.compile("[\\p{IsHan}&&[^市县区省州盟旗乡镇村厂社队籍的等之各老女男新小好诸众位和、及与]](?:同志|先生|女士|小姐)");

  private static final String MONGOLIA = "蒙古";

  /** What tells of the Mongols of China, and what of the state beside it. */
  private static final Expression BANNERS =
      Expression.compile("内蒙|伊盟|昭盟|[\\p{IsHan}&&[^联同结]]{2}盟(?![国约友员军邦主])|绥远|察哈尔");

  private static final Expression STATE = Expression.compile("蒙古人民共和国|外蒙|蒙古国|乌兰巴托");

  private static final Pattern CHINA_IN_A_BODY =
      Pattern.compile("共产党|国民党|人民解放军|人民志愿军|人民银行|科学院|共产主义青年团|新民主主义|民主同盟|人民政治协商");

  /** 清水河|两岸: a river, though a county bears its name. */
  private static final Expression RIVER =
      Expression.compile("[河江湖](?:两岸|沿岸|南岸|北岸|东岸|西岸|[上中下]游|流域|大堤|河堤)");

  /** 、木|兰溪、: the first character of an item of a list, which is no word before its name. */
  private static final Expression ITEM_GOES_ON =
      Expression.compile("[\\p{IsHan}&&[^的在和与及从由自到至原新旧老前后东南西北中上下各本该即如经过沿省市县区]]");

  private static final Pattern UP_TO = Pattern.compile("[东西南北]至");
  private static final Pattern STRETCH = Pattern.compile("[东西南北][起自从至][^。；]*$");
  private static final int LONGEST_STRETCH = 24;

  private final PlaceNames names;
  private final WordsLikeNames words = WordsLikeNames.load();

  NameSurroundings(PlaceNames names) {
    this.names = names;
  }

  boolean allow(Passage passage, Hit<String> hit) {
    return !isPartOfAWord(passage, hit)
        && !isPartOfAnotherName(passage, hit)
        && !isDirection(passage, hit)
        && !isBehindATown(passage, hit)
        && !isOfAStretch(passage, hit)
        && !isAcrossWords(passage, hit)
        && !DEGREE.isAt(passage.text(), hit.begin() - 1)
        && !isOfTheBanners(passage, hit)
        && !words.are(passage, hit);
  }

  /** 蒙古|族, 中国|共产党, 集市|场, 某村|长. */
  private boolean isPartOfAWord(Passage passage, Hit<String> hit) {
    Pattern not =
        switch (hit.value()) {
          case "中国" -> CHINA_IN_A_BODY;
          case "中华人民共和国" -> BODY_OF_STATE;
          case "蒙古", "朝鲜" -> PEOPLE;
          default -> NO_PLACE_BEFORE;
        };
    boolean market = hit.value().endsWith("市") && passage.at(hit.end()) == '场';
    boolean plain = hit.value().endsWith("平") && passage.at(hit.end()) == '原';
    boolean post = "乡县村镇".indexOf(passage.at(hit.end() - 1)) >= 0 && passage.at(hit.end()) == '长';
    boolean part = hit.value().endsWith("族") || post;
    return matches(not, passage, hit.end())
        || market
        || plain
        || (part && !names.isFull(hit.value()));
  }

  /** 伊克昭盟 …|蒙古|牧民: in a report on the Mongols of China that does not name the state. */
  private static boolean isOfTheBanners(Passage passage, Hit<String> hit) {
    return hit.value().equals(MONGOLIA)
        && BANNERS.isIn(passage.text())
        && !STATE.isIn(passage.text());
  }

  /** 巩|固原|有: the end of one word and the beginning of the next, both in the dictionary. */
  private static boolean isAcrossWords(Passage passage, Hit<String> hit) {
    return hit.end() - hit.begin() == 2
        && passage.tokens().isWord(hit.begin(), hit.end())
        && isPlainWord(passage, hit.begin() - 1)
        && isPlainWord(passage, hit.end() - 1);
  }

  private static boolean isPlainWord(Passage passage, int begin) {
    int end = begin + 2;
    if (begin < 0 || end > passage.text().length()) {
      return false;
    }
    Attribute listed = CoreDictionary.get(passage.text().substring(begin, end));
    return listed != null && !listed.nature[0].startsWith('n');
  }

  private boolean isPartOfAnotherName(Passage passage, Hit<String> hit) {
    boolean river =
        names.isShort(hit.value())
            && !names.isKnown(hit.value())
            && RIVER.isAt(passage.text(), hit.end() - 1);
    boolean person = hit.end() - hit.begin() == 2 && matches(OF_A_PERSON, passage, hit.end());
    boolean tail =
        names.isShort(hit.value())
            && passage.at(hit.begin() - 2) == '、'
            && ITEM_GOES_ON.isAt(passage.text(), hit.begin() - 1)
            && passage.tokens().isWord(hit.begin() - 1, hit.begin())
            && "、等和".indexOf(passage.at(hit.end())) >= 0;
    boolean longer = NameStart.notAName(hit.value()) && Han.is(passage.at(hit.begin() - 1));
    return river
        || person
        || longer
        || tail
        || PASS_OR_STREAM.isAt(passage.text(), hit.end())
        || passage.at(hit.end()) == '·'
        || passage.at(hit.begin() - 1) == '·';
  }

  private static boolean matches(Pattern pattern, Passage passage, int from) {
    return pattern.matcher(passage.text()).region(from, passage.text().length()).lookingAt();
  }

  /** 西起渑池，|东至|荥阳: how far a stretch goes, though there is a county of the name. */
  private static boolean isOfAStretch(Passage passage, Hit<String> hit) {
    int begin = Math.max(0, hit.begin() - LONGEST_STRETCH);
    return UP_TO.matcher(hit.value()).matches()
        && STRETCH.matcher(passage.text().substring(begin, hit.begin())).find();
  }

  /** 该镇西北, 县城东南: a direction from a place that is no region. */
  private static boolean isDirection(Passage passage, Hit<String> hit) {
    return DIRECTION.matcher(hit.value()).matches()
        && ("县市镇村城寨之以偏朝".indexOf(passage.at(hit.begin() - 1)) >= 0
            || passage.startsWith("方向", hit.end()));
  }

  /** 涟川|西北, 涟|川西北: a direction from a town of two characters that no table holds. */
  private static boolean isBehindATown(Passage passage, Hit<String> hit) {
    int before = hit.begin() - 1;
    return CORNER.matcher(hit.value()).matches()
        && Han.is(passage.at(before))
        && passage.tokens().isWord(before, before + 1)
        && !NameStart.stops(passage.at(before))
        && "vpcudar".indexOf(passage.tokens().nature(before).toString().charAt(0)) < 0;
  }
}
