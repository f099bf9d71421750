package org.broadsheet.extract.organization;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Transliteration;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.Place;
import org.broadsheet.extract.place.PlaceMention;
import org.broadsheet.extract.place.Places;

/** Whose officials they are that a text names with their ministry and without their country. */
final class ForeignOfficials {
  private static final Expression MINISTER = Expression.compile("长|副?部长|部长助理|发言人|副大臣|大臣");

  private static final Expression POST = Expression.compile("(?:副?部)?长|大臣");

  /** What the posts within a ministry end with: 东方司司长, 部长助理, 顾问. */
  private static final String POSTS_END = "长臣问理员事";

  /** Characters of the words between a ministry and the name: 东方司副司长. */
  private static final int LONGEST_POST = 10;

  /** As many characters that write foreign names are seldom a Chinese one. */
  private static final int FOREIGN_NAME = 3;

  /** Before a country that is no object of a verb. */
  private static final String SUBJECT = "，。、；：有　 \n电讯";

  private static final String OUR_SIDE =
      "我国|(?<!驻)中国|国务院|全国|中共|代表团|专家|客人|朋友|外宾|贵宾|访问团|来访|[接会]见|陪同|在座|[同与向]";

  /** Between a country and a minister these tell that he is Chinese. */
  private static final Pattern OURS = Pattern.compile("驻华|" + OUR_SIDE);

  /** The same before a minister with a foreign name, in whose list an ambassador may stand. */
  private static final Pattern OURS_BEFORE_A_FOREIGNER = Pattern.compile(OUR_SIDE);

  private static final Expression WITH =
      Expression.compile("^(?:王国|联邦|共和国|人民共和国|政府)?(?:第[一二三])?副?(?:总理|首相|主席|总统)兼(?:代理)?$");

  private final Passage passage;
  private final Places places;

  ForeignOfficials(Passage passage, Places places) {
    this.passage = passage;
    this.places = places;
  }

  /**
   * The country of the ministry that stands between two offsets before a post; empty where nothing
   * speaks for a foreign one.
   */
  Optional<Place> country(int begin, int end) {
    return (MINISTER.isAt(passage.text(), end)
            ? heldWith(begin).or(() -> subject(begin))
            : Optional.<Place>empty())
        .or(() -> ofAForeigner(begin, end));
  }

  /** 越南民主共和国副总理兼|外交部长: the country of the post that another is held with. */
  private Optional<Place> heldWith(int begin) {
    return places.before(begin).stream()
        .filter(mention -> passage.at(begin - 1) == '兼' && begin - mention.end() <= LONGEST_POST)
        .filter(this::isSide)
        .findFirst()
        .filter(mention -> WITH.isIn(passage.text().substring(mention.end(), begin)))
        .map(PlaceMention::place)
        .filter(country -> !country.name().equals("中国"));
  }

  /**
   * The foreign country that the sentence has as its subject or begins a list with, where a
   * minister stands in it without a country: 缅甸联邦主席某、外交部长某.
   */
  Optional<Place> subject(int begin) {
    int sentence = passage.sentence(begin).begin();
    return places.before(begin).stream()
        .takeWhile(mention -> mention.begin() >= sentence)
        .filter(this::isSide)
        .findFirst()
        .filter(mention -> !mention.place().name().equals("中国"))
        .filter(mention -> SUBJECT.indexOf(passage.at(mention.begin() - 1)) >= 0)
        .filter(mention -> !OURS.matcher(passage.text()).region(mention.end(), begin).find())
        .map(PlaceMention::place);
  }

  /**
   * The foreign country that the report named last, where a minister without a country bears a
   * foreign name: 粮食部长帕蒂尔.
   */
  private Optional<Place> ofAForeigner(int begin, int end) {
    boolean foreigner =
        isOfAForeigner(end)
            && !OURS_BEFORE_A_FOREIGNER
                .matcher(passage.text())
                .region(passage.sentence(begin).begin(), begin)
                .find();
    int report = passage.briefBegin(begin);
    return places.before(begin).stream()
        .filter(mention -> foreigner && mention.begin() >= report)
        .filter(this::isSide)
        .map(PlaceMention::place)
        .findFirst()
        .filter(country -> !country.name().equals("中国"));
  }

  /** A country, but not the one that an ambassador is sent to: 苏联|驻|中国大使. */
  private boolean isSide(PlaceMention mention) {
    return mention.place().unitType().equals("country") && passage.at(mention.begin() - 1) != '驻';
  }

  /** Whether a post with a foreign name follows: 部长|帕蒂尔, 东方司司长|斯拉特科夫斯基. */
  private boolean isOfAForeigner(int end) {
    int post = POST.at(passage.text(), end).map(Matcher::end).orElse(end);
    if (post > end && soundsEnd(post) - post >= FOREIGN_NAME) {
      return true;
    }
    for (int at = end + 1; at <= end + LONGEST_POST && Han.is(passage.at(at - 1)); at++) {
      if (POSTS_END.indexOf(passage.at(at - 1)) >= 0 && isForeignNameAt(at, FOREIGN_NAME)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a name in characters that write foreign ones stands there to the mark. */
  boolean isForeignNameAt(int begin, int shortest) {
    int end = soundsEnd(begin);
    return end - begin >= shortest && !Han.is(passage.at(end));
  }

  private int soundsEnd(int begin) {
    int at = begin;
    while (Transliteration.has(passage.at(at)) || "·—".indexOf(passage.at(at)) >= 0) {
      at++;
    }
    return at;
  }
}
