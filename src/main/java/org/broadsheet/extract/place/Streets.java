package org.broadsheet.extract.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Streets right after their town, 城关镇|跃进街, after another street, 和|北城路, or with what only a street
 * has behind them: 在|中窑街一带.
 */
final class Streets {
  private static final String NAME = "(?<stem>\\p{IsHan}{2,4}?)(?:大街|街|大道|路|巷|弄)";

  private static final Pattern STREET =
      Pattern.compile(
          NAME + "(?=[的上、，。和与及在有]|一带|两旁|两侧|附近|[东南西北]段|居民|街道|小学|商店|派出所|[一二三四五六七八九十百0-9]+号)");

  private static final Pattern ANOTHER = Pattern.compile(NAME + "(?![线程口灯费])");

  private static final Pattern NO_STREET =
      Pattern.compile(".*(?:[铁公水陆道马筑修开养线思出退活弯险山小大走上一半]|十字|各条|沿)$");

  private static final String TOWN = "市县镇区";

  private static final Pattern AT = Pattern.compile("[、和与及在]");

  private Streets() {}

  static void scan(Passage passage, Spans spans) {
    for (NameSpan town : spans.all()) {
      if (TOWN.indexOf(passage.at(town.end() - 1)) >= 0) {
        put(passage, spans, STREET, town.end()).ifPresent(end -> goOn(passage, spans, end));
      }
    }
  }

  /** 跃进街|和北城路. */
  private static void goOn(Passage passage, Spans spans, int end) {
    Optional<Integer> at = Optional.of(end);
    while (at.isPresent() && AT.matcher(String.valueOf(passage.at(at.get()))).matches()) {
      at = put(passage, spans, ANOTHER, at.get() + 1);
    }
  }

  /** 文昌|路: a shorter name may stand where the street's begins. */
  private static boolean isFree(Spans spans, int begin, int end) {
    return spans.free(begin, end)
        || spans.beginningAt(begin).filter(name -> name.form() == Form.SHORT).isPresent();
  }

  /** Where the street ends that begins at an offset. */
  private static Optional<Integer> put(Passage passage, Spans spans, Pattern form, int begin) {
    Matcher street = form.matcher(passage.text()).region(begin, passage.text().length());
    if (!street.lookingAt()
        || NO_STREET.matcher(street.group("stem")).matches()
        || !isFree(spans, begin, street.end())
        || passage.tokens().nature(begin) == Nature.v
        || street.group("stem").chars().anyMatch(c -> NameStart.stops((char) c))
        || NameStart.notAName(street.group("stem"))) {
      return Optional.empty();
    }
    spans.put(new NameSpan(begin, street.end(), street.group(), Form.SUFFIXED));
    return Optional.of(street.end());
  }
}
