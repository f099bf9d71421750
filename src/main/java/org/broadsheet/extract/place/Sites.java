package org.broadsheet.extract.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;

/** Sites named right after the commune, village or county that they are in: 拥平乡|安心观. */
final class Sites {
  /** Characters that a site is named by only right after a place: 桥, 寺, 沟. */
  static final String CHARACTERS = String.join("", Table.words(Sites.class, "site-suffixes.txt"));

  private static final Pattern SITE =
      Pattern.compile(
          "(?:[东南西北](?=\\p{IsHan}{1,2}[咀嘴沟坝岗堡湾坪]子))?(?<name>\\p{IsHan}{1,3}?(["
              + CHARACTERS
              + "])子?)(?=[的、，。在上下一有起]|村[干长民支农]|一带|公路|铁矿|煤矿|车站|集镇|市场|大桥|渡口|附近|地区|群众|农民|渔民|牧民|居民|社员|民兵|妇女|妇救|党支|支部)");

  /** 上甘岭|左边山岭: on which side of the place. */
  private static final Expression BESIDE = Expression.compile("[左右前后里外上下东西南北旁]边");

  private Sites() {}

  static void scan(Passage passage, Spans spans) {
    for (NameSpan before : spans.all()) {
      boolean county = before.form() == Form.FULL && before.name().endsWith("县");
      if (before.form() != Form.SUFFIXED && before.form() != Form.NUMBERED && !county) {
        continue;
      }
      Matcher site = SITE.matcher(passage.text()).region(before.end(), passage.text().length());
      if (site.lookingAt() && isName(passage, spans, site, county)) {
        spans.put(
            new NameSpan(site.start("name"), site.end("name"), site.group("name"), Form.SUFFIXED));
      }
    }
  }

  private static boolean isName(Passage passage, Spans spans, Matcher site, boolean inCounty) {
    int begin = site.start("name");
    int end = site.end("name");
    return spans.free(begin, end)
        && passage.tokens().nature(begin) != Nature.v
        && site.group("name").chars().noneMatch(c -> NameStart.stops((char) c))
        && !NameStart.notAName(passage.text().substring(begin, end - 1))
        && !BESIDE.isAt(passage.text(), begin)
        && (!inCounty || isOfNoWords(passage, begin, end - 1))
        && !passage.tokens().isWord(begin, end);
  }

  /** Whether a stretch of two characters or three holds no word of the language but names. */
  private static boolean isOfNoWords(Passage passage, int begin, int end) {
    for (int at = begin; at < end; at++) {
      boolean single = passage.tokens().isWord(at, at + 1);
      if (!single && !SuffixGrammar.isPlaceTag(passage, at)) {
        return false;
      }
    }
    return end - begin > 1;
  }
}
