package org.broadsheet.extract.english.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.lexicon.Transliteration;

/**
 * Foreign names that the translation spells after the Chinese which transcribes them: Gelazhuofu
 * for 格拉卓夫. Such names are told by the characters that transcribe foreign sounds, at least three in
 * a row, of which several stand in no Chinese name.
 */
final class PinyinOfForeignNameCheck {
  private static final double CONFIDENCE = 0.6;

  /** Those that hardly any Chinese name has. */
  private static final String FOREIGN = "埃茨蒂厄尔弗戈赫卡勒姆涅诺普恰萨瑟什斯丝夫特瓦沃伊兹孜娅莎";

  /** Those that stand in foreign names as often as in other words, not told by them. */
  private static final String COMMON = "丝代凡可底得惠拿浦瑟累那";

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_CHINESE_NAME = 3;

  /** Syllables that other languages spell as pinyin does: Kawawa. */
  private static final Pattern SPELT_ALIKE =
      Pattern.compile("(?!.*[aiou]{2})(?:[bdfghklmnprstvwy]?(?:a|i|o|u|an|in|un|ang))+");

  /** The shortest pinyin of three characters. */
  private static final int SHORTEST = 6;

  private PinyinOfForeignNameCheck() {}

  /**
   * @param renderings names that are known to be right or wrong already
   */
  static Stream<Issue> check(Bead bead, Iterable<Rendering> renderings) {
    String chinese = bead.chinese().text();
    Stream.Builder<Issue> issues = Stream.builder();
    for (int begin = 0; begin < chinese.length(); begin++) {
      int end = begin;
      while (end < chinese.length() && transcribes(chinese.charAt(end))) {
        end++;
      }
      if (end >= begin + SHORTEST_NAME && isForeign(chinese.substring(begin, end))) {
        name(bead, begin, end, renderings).ifPresent(issues);
      }
      begin = end;
    }
    return issues.build();
  }

  private static boolean transcribes(char c) {
    return Transliteration.has(c) || FOREIGN.indexOf(c) >= 0 || COMMON.indexOf(c) >= 0;
  }

  private static Optional<Issue> name(
      Bead bead, int begin, int end, Iterable<Rendering> renderings) {
    return bead.windows().stream()
        .filter(window -> window.letters().length() >= SHORTEST && window.words() <= 2)
        .filter(window -> !SPELT_ALIKE.matcher(window.letters()).matches())
        .filter(window -> !isRendered(window, renderings))
        .flatMap(window -> spelt(bead, begin, end, window).stream())
        .findFirst();
  }

  private static Optional<Issue> spelt(Bead bead, int begin, int end, Window window) {
    for (int from = begin; from + SHORTEST_NAME <= end; from++) {
      for (int to = end; to >= from + SHORTEST_NAME; to--) {
        if (isForeign(bead.chinese().text().substring(from, to))
            && bead.spellings().spell(window.letters(), from, to)) {
          return Optional.of(
              new Issue(
                  bead.english().part(window.begin(), window.end()),
                  Optional.of(bead.chinese().part(from, to)),
                  "english.pinyin-of-transcription",
                  null,
                  CONFIDENCE));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Two of its characters hardly do anything but transcribe, or one does and the name is longer
   * than Chinese names are.
   */
  private static boolean isForeign(String name) {
    return name.chars().filter(c -> FOREIGN.indexOf(c) >= 0).count()
        >= (name.length() > LONGEST_CHINESE_NAME ? 1 : 2);
  }

  private static boolean isRendered(Window window, Iterable<Rendering> renderings) {
    for (Rendering rendering : renderings) {
      if (window.overlaps(rendering.surface())) {
        return true;
      }
    }
    return false;
  }
}
