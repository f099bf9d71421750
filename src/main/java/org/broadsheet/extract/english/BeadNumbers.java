package org.broadsheet.extract.english;

import java.util.List;
import org.broadsheet.extract.quantity.SpokenNumber;

/** All numbers of both sides of a bead, read once for every check of them. */
record BeadNumbers(
    List<SpokenNumber> spoken, List<EnglishNumber> figures, List<WrittenNumber> written) {
  static BeadNumbers of(Bead bead) {
    List<EnglishNumber> figures = EnglishNumbers.in(bead.english().text());
    return new BeadNumbers(
        SpokenNumber.in(bead.chinese().text()),
        figures,
        WrittenNumber.in(bead.english().text(), figures));
  }
}
