package org.broadsheet.extract.english.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Rendering;
import org.broadsheet.extract.english.text.Window;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * Foreign names that the translation spells after the Chinese which transcribes them: Gelazhuofu
 * for 格拉卓夫. Such names are told by the characters that transcribe foreign sounds, at least three in
 * a row, of which several stand in no Chinese name.
 */
final class PinyinOfForeignNameCheck {
  private static final double CONFIDENCE = 0.6;

  /** Characters that transcribe, few of them used in Chinese names. */
  private static final String SOUNDS =
      "阿埃艾爱奥安巴贝比彼鲍博布查茨达代戴丹得德登邓狄迪蒂底丁顿多厄恩尔法凡范菲费芬夫弗福戈格根古哈海汉赫亨胡怀惠霍基吉加贾捷金久季卡凯坎康科可克肯库夸拉莱兰朗劳勒雷累里"
          + "理力立利莉林琳隆卢鲁路吕伦罗洛马玛迈麦曼芒毛梅门蒙米密缅明莫姆木穆拿哈那纳娜奈南内尼涅宁纽诺努欧帕潘培佩彭皮平珀浦普奇契恰乔切钦丘热日茹萨赛桑瑟沙绍舍申圣什施史士舒斯司丝苏索塔泰坦汤特提图托瓦万旺威维韦魏温文翁沃乌武希西锡夏谢辛休雅亚延扬耶叶伊依因英尤于约扎詹珍兹孜佐";

  /** Those that hardly any Chinese name has. */
  private static final String FOREIGN = "埃茨蒂厄尔弗戈赫卡勒姆涅诺普恰萨瑟什斯丝夫特瓦沃伊兹孜娅莎";

  private static final Expression NAME = Expression.compile("[" + SOUNDS + FOREIGN + "]{3,}");

  /** The shortest pinyin of three characters. */
  private static final int SHORTEST = 6;

  private PinyinOfForeignNameCheck() {}

  /**
   * @param renderings names that are known to be right or wrong already
   */
  static Stream<Issue> check(Bead bead, Iterable<Rendering> renderings) {
    Search names = NAME.in(bead.chinese().text());
    Stream.Builder<Issue> issues = Stream.builder();
    while (names.find()) {
      name(bead, names.start(), names.end(), renderings).ifPresent(issues);
    }
    return issues.build();
  }

  private static Optional<Issue> name(
      Bead bead, int begin, int end, Iterable<Rendering> renderings) {
    return bead.windows().stream()
        .filter(window -> window.letters().length() >= SHORTEST && window.words() <= 2)
        .filter(window -> !isRendered(window, renderings))
        .flatMap(window -> spelt(bead, begin, end, window).stream())
        .findFirst();
  }

  private static Optional<Issue> spelt(Bead bead, int begin, int end, Window window) {
    for (int from = begin; from + 3 <= end; from++) {
      for (int to = end; to >= from + 3; to--) {
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

  /** Two of its characters hardly do anything but transcribe. */
  private static boolean isForeign(String name) {
    return name.chars().filter(c -> FOREIGN.indexOf(c) >= 0).count() >= 2;
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
