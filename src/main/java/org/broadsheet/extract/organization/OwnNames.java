package org.broadsheet.extract.organization;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.NamesOfTheTime;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.organization.BodySuffix.Kind;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * Works, schools, shops and co-operatives named without a place: by a number (第二野战医院, 六一八厂), by a
 * word that the time gave to such bodies (红旗机械厂), by a founder (王国藩农业社), or as state-owned.
 */
final class OwnNames {
  private static final Set<Kind> KINDS = Set.of(Kind.INSTITUTION, Kind.PROPER, Kind.GENERIC);
  private static final int LONGEST_WORD = 4;
  private static final int LONGEST_OWN = 3;
  private static final int LONGEST_CALLED = 13;

  /** After these a name may begin. */
  private static final String BEFORE = "的在到和与同对由向是";

  /** Characters that tell works apart without naming them. */
  private static final String NOT_FIRST = "大小新老旧土洋各全本该某办开建";

  private static final Set<String> MILLS =
      Set.of("纱厂", "钢厂", "糖厂", "药厂", "酒厂", "烟厂", "茶厂", "瓷厂", "电厂", "书店", "商店", "商场");

  private static final Pattern NUMBERED =
      Pattern.compile("第[一二三四五六七八九十百○〇零]+.{1,10}|[一二三四五六七八九〇零○]{2,5}");

  private static final Pattern STATE_OWNED =
      Pattern.compile("(?<owner>(?:地方)?国营|公私合营|私营)\\p{IsHan}{2,8}");

  private static final Pattern WATER_WORKS =
      Pattern.compile("(?:根?治|引|导)[\\p{IsHan}&&[^理水]]{1,3}(?:工程|总)?");

  /** 改为|恒利汽车公司: what works are renamed or opened as is their name. */
  private static final Expression CALLED =
      Expression.compile(
          "(?:改名为?|改称为?|改为|改组为|定名为?|命名为|取名为?|名为|称为|合并为|组成|创办了?|开设了?|即前)(?<name>\\p{IsHan}{2,8})$");

  /** 第一季度该矿, 第二期扩建工厂: an ordinal of time or stages, not of works. */
  private static final Expression STAGE = Expression.compile("^第.{1,2}[季期批届次阶]|[该各]|日[电讯]");

  /** 四个|农民业余剧团: what is counted is not named. */
  private static final Pattern COUNTED = Pattern.compile("[几数两二三四五六七八九十百余多][个所座家]$");

  /** 张银、|刘二海互助组: two founders of one group. */
  private static final Pattern FELLOW =
      Pattern.compile("(?<![\\p{IsHan}、])(?<name>\\p{IsHan}{2,3})[、和]$");

  private static final Expression GROUP = Expression.compile("(?:互助|变工)组$");

  /** 作好|农业合作社: what is done with a body. */
  private static final Expression DONE_WELL = Expression.compile("^[作做办搞管]好");

  private OwnNames() {}

  /**
   * @param start where the words that can be part of the name begin
   */
  static Optional<OrganizationMention> mention(Passage passage, Hit<BodySuffix> hit, int start) {
    int called = called(passage, hit);
    if (called >= 0) {
      return Optional.of(named(passage, hit, called, passage.text().substring(called, hit.end())));
    }
    String words = passage.text().substring(start, hit.begin());
    boolean named = isWaterWorks(hit, words) || isWorks(passage, hit, start, words);
    String before = passage.text().substring(Math.max(0, start - 5), start);
    if (!named || STAGE.isIn(words) || COUNTED.matcher(before).find()) {
      return Optional.empty();
    }
    Matcher fellow = FELLOW.matcher(before);
    if (GROUP.isIn(hit.value().text()) && fellow.find()) {
      int first = start - before.length() + fellow.start("name");
      return Optional.of(named(passage, hit, first, passage.text().substring(first, hit.end())));
    }
    String written = passage.text().substring(start, hit.end());
    Matcher owned = STATE_OWNED.matcher(words);
    if (owned.lookingAt() && !BodyGrammar.isOwnName(words.substring(owned.end("owner")))) {
      return Optional.empty();
    }
    String name = owned.lookingAt() ? written.substring(owned.end("owner")) : written;
    return Optional.of(named(passage, hit, start, name));
  }

  private static OrganizationMention named(
      Passage passage, Hit<BodySuffix> hit, int start, String name) {
    String written = passage.text().substring(start, hit.end());
    return new OrganizationMention(
        start,
        hit.end(),
        new Organization(name, List.of(written), null, null, false),
        "organization.own-name",
        0.75);
  }

  /** Where the name begins that works were given, -1 where the text gives them none. */
  private static int called(Passage passage, Hit<BodySuffix> hit) {
    int from = Math.max(passage.sentence(hit.begin()).begin(), hit.begin() - LONGEST_CALLED);
    Search called = CALLED.in(passage.text().substring(from, hit.begin()));
    boolean own =
        KINDS.contains(hit.value().kind())
            && called.find()
            && BodyGrammar.isOwnName(called.group("name"))
            && isUnknown(passage, from + called.start("name"), 2);
    return own ? from + called.start("name") : -1;
  }

  private static boolean isWorks(Passage passage, Hit<BodySuffix> hit, int start, String words) {
    return KINDS.contains(hit.value().kind())
        && !BodyGrammar.isFaction(words)
        && words.length() >= 2
        && !DONE_WELL.isIn(words)
        && (NUMBERED.matcher(words).matches()
            || STATE_OWNED.matcher(words).matches()
            || beginsWithAName(words)
            || isFirm(passage, start, words)
            || isMill(passage, hit, start)
            || passage.tokens().nature(start).toString().startsWith("nr"));
  }

  /** 治淮工程|指挥部, 引滦|指挥部: named after the river that it tames. */
  private static boolean isWaterWorks(Hit<BodySuffix> hit, String words) {
    return hit.value().text().endsWith("指挥部") && WATER_WORKS.matcher(words).matches();
  }

  /** 天原|化工厂, 裕华|风扇厂: characters that make no word, before what the works make. */
  private static boolean isFirm(Passage passage, int start, String words) {
    boolean apart = !Han.is(passage.at(start - 1)) || BEFORE.indexOf(passage.at(start - 1)) >= 0;
    for (int own = 2; apart && own <= LONGEST_OWN && own < words.length(); own++) {
      if (BodyGrammar.isIndustry(words.substring(own)) && isUnknown(passage, start, own)) {
        return true;
      }
    }
    return false;
  }

  /** 大华|纱厂: characters that make no word, before a suffix that tells what is made. */
  private static boolean isMill(Passage passage, Hit<BodySuffix> hit, int start) {
    boolean apart = !Han.is(passage.at(start - 1)) || BEFORE.indexOf(passage.at(start - 1)) >= 0;
    int own = hit.begin() - start;
    return apart
        && MILLS.contains(hit.value().text())
        && own <= LONGEST_OWN
        && isUnknown(passage, start, own);
  }

  private static boolean isUnknown(Passage passage, int start, int length) {
    if (passage.tokens().isWord(start, start + length)) {
      return passage.tokens().nature(start) == Nature.nz;
    }
    for (int at = start; at < start + length; at++) {
      if (!passage.tokens().isWord(at, at + 1)
          || NOT_FIRST.indexOf(passage.at(at)) >= 0
          || "mrpc".indexOf(passage.tokens().nature(at).toString().charAt(0)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsWithAName(String words) {
    for (int length = 2; length <= Math.min(LONGEST_WORD, words.length()); length++) {
      if (NamesOfTheTime.has(words.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
