package org.broadsheet.extract.english.align;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.extract.english.figure.EnglishNumber;
import org.broadsheet.extract.english.figure.WrittenNumber;
import org.broadsheet.extract.english.figure.WrittenNumbers;
import org.broadsheet.extract.quantity.SpokenNumber;

/** All numbers of both sides of a bead, read once for every check of them. */
public record BeadNumbers(
    List<SpokenNumber> spoken, List<EnglishNumber> figures, List<WrittenNumber> written) {
  private static final char LIANG = '两';

  public static BeadNumbers of(Bead bead, EnglishFigures inEnglish) {
    List<EnglishNumber> figures = inEnglish.in(bead.english().text());
    return new BeadNumbers(
        spoken(bead.chinese().text()), figures, WrittenNumbers.in(bead.english().text(), figures));
  }

  private static List<SpokenNumber> spoken(String chinese) {
    return SpokenNumber.in(chinese).stream()
        .flatMap(number -> withoutLiang(chinese, number))
        .toList();
  }

  /** 四两 is four liang, no number of two digits. */
  private static Stream<SpokenNumber> withoutLiang(String chinese, SpokenNumber number) {
    int last = number.end() - 1;
    return last > number.begin() && chinese.charAt(last) == LIANG
        ? SpokenNumber.in(chinese.substring(number.begin(), last)).stream()
            .map(
                count ->
                    new SpokenNumber(
                        number.begin() + count.begin(),
                        number.begin() + count.end(),
                        count.low(),
                        count.high(),
                        count.vague(),
                        count.kind()))
        : Stream.of(number);
  }
}
