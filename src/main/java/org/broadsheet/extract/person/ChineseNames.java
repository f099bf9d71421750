package org.broadsheet.extract.person;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import java.util.OptionalInt;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;

/**
 * Chinese names: a surname with a given name of one character or two, also one set apart by a blank
 * (王　明). Immutable, shared between threads.
 */
final class ChineseNames {
  /** Particles that no given name ends with and no name has right after it. */
  private static final String NOT_LAST = "的地了是在不们着过也就都又却还";

  private static final String NEVER_AFTER = "了着过们族";

  /**
   * One character between a name and a mark that is a word of its own; others belong to the name.
   */
  private static final String LAST_WORDS = "等说讲摄画作";

  /** Words that may follow a name set wide. */
  private static final String AFTER_WIDE = "为等任同";

  /** 亲|苏, 反|美: what is felt or done towards a country. */
  private static final String TOWARDS = "亲反抗援联仇访驻侵崇排恐";

  private static final String NUMERALS = "〇一二三四五六七八九十百千万亿0123456789０１２３４５６７８９";

  private static final Expression DATE =
      Expression.compile("[本上下同当每][年月日]|[今明昨去前][年天日晨晚]|[一二三四五六七八九十]{1,3}[年月日]");

  /** 曾|举行, 曾|到: what one has done before. */
  private static final Expression DONE =
      Expression.compile(
          "曾(?:[任经到在于向对与和被以为去率给说]|举行|参加|参观|访问|设宴|发表|指出|表示|提出|担任|主持|出席|陪同|要求|多次|几次|先后|同意|派)");

  /** 崔某|和大使馆人员: what joins a name to other people. */
  private static final Expression JOINS_OTHERS =
      Expression.compile("[和与及](?:大?使馆|公使馆|夫人|其[他它余]|全体|各|[他她]的|随员|代表团|随行)");

  private static final double BEFORE_MARK = 6;

  /** A stretch that is a verb of the dictionary: 施工. */
  private static final double VERB = 4;

  /** A stretch that is a pronoun, an adverb or a word of time: 那时, 高声. */
  private static final double NO_NAME = 8;

  /** The kinds of those words, and of prepositions and conjunctions, in the dictionary. */
  private static final String NO_NAMES = "rtdpc";

  /** 谈|起, 成|了: a verb of one character and what came of it. */
  private static final String COMPLEMENTS = "起到出上下来去过成住掉开";

  /** 那|天, 那|些: a pronoun, not a surname. */
  private static final String AFTER_THAT = "天时里样些边种个年月日晚次么儿位批块条座家场股";

  private final Surnames surnames;
  private final NameModel model = new NameModel();

  ChineseNames(Surnames surnames) {
    this.surnames = surnames;
  }

  /**
   * Where the likeliest name that begins at an offset ends.
   *
   * @param prior log odds of a name there that the context gives
   */
  OptionalInt end(Passage passage, int begin, double prior) {
    return at(passage, begin).end(prior);
  }

  /** The names that can begin at an offset, for any context. */
  LikelyNames at(Passage passage, int begin) {
    int given = begin + surnames.length(passage, begin);
    if (given == begin || isFunctionWord(passage, begin, given)) {
      return LikelyNames.NONE;
    }
    OptionalInt spaced = spaced(passage, given);
    if (spaced.isPresent()) {
      return LikelyNames.spaced(spaced.getAsInt());
    }
    if (!Han.is(passage.at(given))) {
      return LikelyNames.NONE;
    }
    NameModel.Names names = model.names(passage, begin, given);
    boolean second = Han.is(passage.at(given + 1));
    return new LikelyNames(
        given + 1,
        odds(passage, names, begin, given, given + 1),
        second ? odds(passage, names, begin, given, given + 2) : Double.NEGATIVE_INFINITY);
  }

  private double odds(Passage passage, NameModel.Names names, int begin, int given, int end) {
    if (!allowed(passage, end)
        || isRepeatedVerb(passage, begin, end)
        || JOINS_OTHERS.isAt(passage.text(), end - 1)
        || (passage.at(end - 1) == '君' && "：:".indexOf(passage.at(end)) >= 0)) {
      return Double.NEGATIVE_INFINITY;
    }
    double odds = names.odds(end - given);
    boolean cut =
        end == given + 1
            && Han.is(passage.at(end))
            && !Han.is(passage.at(end + 1))
            && LAST_WORDS.indexOf(passage.at(end)) < 0;
    return odds - (cut ? BEFORE_MARK : 0) - asWord(passage, begin, end);
  }

  /** 平一平: a verb told twice. */
  private static boolean isRepeatedVerb(Passage passage, int begin, int end) {
    return end - begin == 3
        && passage.at(begin + 1) == '一'
        && passage.at(begin) == passage.at(begin + 2);
  }

  /** What the dictionary's word for a stretch speaks against a name. */
  private static double asWord(Passage passage, int begin, int end) {
    String nature = nature(Surnames.slice(passage, begin, end));
    boolean verb =
        passage.tokens().isWord(begin, end)
            && passage.tokens().nature(begin).toString().startsWith("v");
    boolean withComplement =
        nature.equals("v") && COMPLEMENTS.indexOf(passage.at(end - 1)) >= 0 && end - begin == 2;
    boolean none = withComplement || isNoName(nature) || isAdverbially(passage, begin, end, nature);
    return none ? NO_NAME : verb ? VERB : 0;
  }

  /** 高兴|地说, 高声|歌唱: words that tell how something is done. */
  private static boolean isAdverbially(Passage passage, int begin, int end, String nature) {
    boolean particle = passage.at(end) == '地' && nature.startsWith("a");
    boolean cut =
        end - begin == 3
            && isNoName(nature(Surnames.slice(passage, begin, end - 1)))
            && passage.tokens().end(end - 1) > end;
    return particle || cut;
  }

  private static boolean isNoName(String nature) {
    return nature.length() == 1 && NO_NAMES.contains(nature);
  }

  /** What the dictionary's word mostly is, nothing where it has none. */
  private static String nature(String word) {
    Attribute listed = CoreDictionary.get(word);
    return listed == null ? "" : listed.nature[0].toString();
  }

  /** Whether the stretch between two offsets is a name. */
  boolean fills(Passage passage, int begin, int end, double prior) {
    int given = begin + surnames.length(passage, begin);
    OptionalInt spaced = given == begin ? OptionalInt.empty() : spaced(passage, given);
    if (spaced.isPresent()) {
      return spaced.getAsInt() == end;
    }
    return given > begin
        && !isFunctionWord(passage, begin, given)
        && end - given >= 1
        && end - given <= 2
        && allHan(passage, begin, end)
        && odds(passage, model.names(passage, begin, given), begin, given, end) + prior > 0;
  }

  /**
   * 群众|于|本月: a preposition before a date; 四百|余|万元, 市民|万|余人: more than so many; 一|周|之久: so many
   * weeks; 同志|曾|任: what one was before; 代表|全|中国人民: the whole of it; 亲|苏: for a country; 其中|占|一千: a
   * share; 阎|军: the army of a warlord.
   */
  private static boolean isFunctionWord(Passage passage, int begin, int given) {
    char next = passage.at(given);
    return switch (passage.at(begin)) {
      case '于', '从', '和', '时' -> given - begin == 1 && DATE.at(passage.text(), given).isPresent();
      case '周' -> next == '之' && NUMERALS.indexOf(passage.at(begin - 1)) >= 0;
      case '余' -> NUMERALS.indexOf(passage.at(begin - 1)) >= 0;
      case '万', '千' -> next == '余' || next == '多';
      case '曾' -> DONE.isAt(passage.text(), begin);
      case '苏', '英', '美', '法', '德', '日', '印' -> TOWARDS.indexOf(passage.at(begin - 1)) >= 0;
      case '全' -> "中国省县市区村乡体世".indexOf(next) >= 0;
      case '那' -> AFTER_THAT.indexOf(next) >= 0;
      case '占' -> NUMERALS.indexOf(next) >= 0;
      case '阎', '蒋', '胡', '傅' -> "军匪".indexOf(next) >= 0;
      default -> false;
    };
  }

  private static boolean allowed(Passage passage, int end) {
    boolean once = passage.at(end - 1) == '曾' && DONE.isAt(passage.text(), end - 1);
    boolean becomes = "为任".indexOf(passage.at(end - 1)) >= 0 && Han.is(passage.at(end));
    return !becomes
        && !once
        && NOT_LAST.indexOf(passage.at(end - 1)) < 0
        && NEVER_AFTER.indexOf(passage.at(end)) < 0;
  }

  /** 王　明: surname, blanks, one character that stands alone. */
  private static OptionalInt spaced(Passage passage, int given) {
    int at = given;
    while (isBlank(passage.at(at)) && at - given < 3) {
      at++;
    }
    boolean alone = !Han.is(passage.at(at + 1)) || AFTER_WIDE.indexOf(passage.at(at + 1)) >= 0;
    return at > given && Han.is(passage.at(at)) && alone
        ? OptionalInt.of(at + 1)
        : OptionalInt.empty();
  }

  static boolean isBlank(char c) {
    return c == '　' || c == ' ';
  }

  static boolean allHan(Passage passage, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (!Han.is(passage.at(at))) {
        return false;
      }
    }
    return true;
  }
}
