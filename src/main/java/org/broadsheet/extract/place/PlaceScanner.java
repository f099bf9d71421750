package org.broadsheet.extract.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.article.Span;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.extract.text.Dateline;

/**
 * Finds the names of the tables in a passage. A name that is also a stretch of ordinary words is
 * left in doubt, for {@link DoubtfulNames}.
 */
final class PlaceScanner {
  /** After a name: a people, a language, a script, or China within the name of a body. */
  private static final Pattern NO_PLACE_BEFORE =
      Pattern.compile(
          "[族语]|等(?:\\p{IsHan}{1,2})?族|文(?![化学教工艺体物联管盲娱])|包(?=[，。、])|菜|式|法郎|克朗|马克|卢布|卢比|比索|先令|里拉|籍(?=[华人])|医(?![院学科大疗])|药|装(?!备)|[坝床](?!子)|秃岭");

  /** 中华人民共和国|民族事务委员会: the state within the full name of one of its bodies. */
  private static final Pattern BODY_OF_STATE =
      Pattern.compile(
          "(?!成立|政府|境内|宪法|领)[\\p{IsHan}&&[^的和与在]]{1,10}?(?:部(?!门)|委员会|法院|检察院|检察署|国务院|总局|总社|银行)");

  /** 藏、|蒙古|、回、土六个兄弟民族: a people in a list of them. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:、\\p{IsHan}{1,4}){0,12}等?[一二三四五六七八九十几各多]{0,3}个?(?:兄弟|少数)?民?族|" + NO_PLACE_BEFORE);

  private static final Pattern DIRECTION = Pattern.compile("[东西][南北]");

  /** 西北, and 川西北: a part of a province by two directions. */
  private static final Pattern CORNER = Pattern.compile("\\p{IsHan}?[东西][南北]");

  /** 罗定|枫同志: the rest of a person's name. */
  private static final Pattern OF_A_PERSON =
      Pattern.compile("[\\p{IsHan}&&[^市县区省州盟旗乡镇村厂社队籍的等之各老女男新小好诸众位和、及与]](?:同志|先生|女士|小姐)");

  private static final Pattern CHINA_IN_A_BODY =
      Pattern.compile("共产党|国民党|人民解放军|人民志愿军|人民银行|科学院|共产主义青年团|新民主主义|民主同盟|人民政治协商");

  /** 清水河|两岸: a river, though a county bears its name. */
  private static final Expression RIVER =
      Expression.compile("[河江湖](?:两岸|沿岸|南岸|北岸|东岸|西岸|[上中下]游|流域|大堤|河堤)");

  private static final Pattern UP_TO = Pattern.compile("[东西南北]至");
  private static final Pattern STRETCH = Pattern.compile("[东西南北][起自从至][^。；]*$");
  private static final int LONGEST_STRETCH = 24;
  private static final String WORDS = "沿城";

  private final PlaceNames names;

  PlaceScanner(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    for (Dateline dateline : passage.reading().datelines()) {
      putDateline(passage, dateline, spans);
    }
    List<Hit<String>> hits = new ArrayList<>(names.in(passage.text()));
    hits.sort(
        Comparator.comparingInt((Hit<String> hit) -> hit.begin() - hit.end())
            .thenComparing(Hit::begin));
    for (Hit<String> hit : hits) {
      if (spans.free(hit.begin(), hit.end())) {
        Optional<Form> form = form(passage, hit);
        if (form.isPresent()) {
          spans.put(new NameSpan(hit.begin(), hit.end(), hit.value(), form.get()));
        } else if (mayBeAPlace(passage, hit)) {
          Form likely = names.isFull(hit.value()) ? Form.FULL : Form.SHORT;
          spans.doubt(new NameSpan(hit.begin(), hit.end(), hit.value(), likely));
        }
      }
    }
  }

  private void putDateline(Passage passage, Dateline dateline, Spans spans) {
    Span place = dateline.placeSpan();
    String name = dateline.place();
    if (place == null || name == null || !names.isName(name)) {
      return;
    }
    int begin = passage.offset(place.begin());
    Form form = names.isFull(name) ? Form.FULL : names.isShort(name) ? Form.SHORT : Form.KNOWN;
    spans.put(new NameSpan(begin, begin + name.length(), name, form));
  }

  private Optional<Form> form(Passage passage, Hit<String> hit) {
    String name = hit.value();
    if (!mayBeAPlace(passage, hit)) {
      return Optional.empty();
    }
    if (names.isFull(name) && sureFull(passage, hit)) {
      return Optional.of(Form.FULL);
    }
    if (names.isKnown(name) && sureKnown(passage, hit)) {
      return Optional.of(Form.KNOWN);
    }
    return names.isShort(name) && names.inUse(name, passage.date()) && sureShort(passage, hit)
        ? Optional.of(Form.SHORT)
        : Optional.empty();
  }

  private boolean mayBeAPlace(Passage passage, Hit<String> hit) {
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
    return !not.matcher(passage.text()).region(hit.end(), passage.text().length()).lookingAt()
        && !market
        && !plain
        && (!hit.value().endsWith("族") || names.isFull(hit.value()))
        && !(post && !names.isFull(hit.value()))
        && !isDirection(passage, hit)
        && !isBehindATown(passage, hit)
        && !isOfAStretch(passage, hit)
        && !(names.isShort(hit.value())
            && !names.isKnown(hit.value())
            && RIVER.isAt(passage.text(), hit.end() - 1))
        && !(hit.end() - hit.begin() == 2
            && OF_A_PERSON
                .matcher(passage.text())
                .region(hit.end(), passage.text().length())
                .lookingAt())
        && !(NameStart.notAName(hit.value()) && Han.is(passage.at(hit.begin() - 1)))
        && passage.at(hit.end()) != '·'
        && passage.at(hit.begin() - 1) != '·';
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

  /**
   * A full name of two characters, 和县, can also be the end of one word and the begin of another; so
   * can 兴城市 in 新兴|城市.
   */
  private boolean sureFull(Passage passage, Hit<String> hit) {
    Tokens tokens = passage.tokens();
    if (names.isDistrict(hit.value())) {
      return false;
    }
    if (hit.end() - hit.begin() > 2) {
      boolean city =
          hit.value().endsWith("城市")
              && tokens.isWord(hit.end() - 2, hit.end())
              && !tokens.boundary(hit.begin());
      return !city;
    }
    return tokens.isWord(hit.begin(), hit.end())
        || Character.UnicodeScript.of(passage.at(hit.begin() - 1)) != Character.UnicodeScript.HAN;
  }

  /** A base area of another time counts only by its full name: no 苏皖 in 苏皖豫三省. */
  private boolean sureKnown(Passage passage, Hit<String> hit) {
    Tokens tokens = passage.tokens();
    if (names.known().isOfAnotherTime(hit.value(), passage.date())) {
      return false;
    }
    boolean aligned = tokens.boundary(hit.begin()) && tokens.boundary(hit.end());
    return hit.end() - hit.begin() > 2 || aligned;
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

  private boolean sureShort(Passage passage, Hit<String> hit) {
    Tokens tokens = passage.tokens();
    if (hit.end() - hit.begin() > 2) {
      return tokens.boundary(hit.begin())
          && tokens.boundary(hit.end())
          && !hit.value().endsWith("矿");
    }
    boolean street = names.isArea(hit.value()) && "路街巷桥门矿".indexOf(passage.at(hit.end())) >= 0;
    return !street
        && !isEndOfAnother(passage, hit.begin(), hit.value())
        && !isTailOfATownship(passage, hit)
        && !beginsLikeWords(hit.value())
        && tokens.isWord(hit.begin(), hit.end())
        && (tokens.nature(hit.begin()) == Nature.ns
            || (tokens.nature(hit.begin()) == Nature.nz && !names.isArea(hit.value())));
  }

  /**
   * 刘胡|桐乡: characters that make no word go together with a county's name that ends like a township.
   */
  private static boolean isTailOfATownship(Passage passage, Hit<String> hit) {
    int before = hit.begin() - 1;
    return "乡镇".indexOf(passage.at(hit.end() - 1)) >= 0
        && Han.is(passage.at(before))
        && passage.tokens().isWord(before, before + 1)
        && !NameStart.stops(passage.at(before));
  }

  /** 的东|阳泉, 关中|平原: the last characters of a name that no table holds. */
  static boolean isEndOfAnother(Passage passage, int begin, String name) {
    int before = begin - 1;
    boolean direction =
        "东西南北上下新老".indexOf(passage.at(before)) >= 0
            && passage.tokens().isWord(before, begin)
            && (passage.at(before - 1) == '的' || !Han.is(passage.at(before - 1)));
    return direction || (Han.is(passage.at(before)) && PlaceSuffix.isOne(name));
  }

  /** 沿河, 城关, 城北: what begins so is a county or a district more seldom than words. */
  static boolean beginsLikeWords(String name) {
    return WORDS.indexOf(name.charAt(0)) >= 0;
  }
}
