package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.figure.WrittenNumber;
import org.broadsheet.extract.english.text.Closeness.Anchor;
import org.broadsheet.extract.quantity.SpokenNumber;

/** Numbers that each language says just once: where they stand one renders the other. */
final class NumberAnchors {
  private NumberAnchors() {}

  static Stream<Anchor> in(BeadNumbers numbers) {
    return numbers.spoken().stream()
        .filter(number -> count(numbers.spoken(), number) == 1)
        .flatMap(number -> anchor(number, numbers.written()));
  }

  private static Stream<Anchor> anchor(SpokenNumber number, List<WrittenNumber> written) {
    List<WrittenNumber> same =
        written.stream().filter(other -> other.low().compareTo(number.low()) == 0).toList();
    return same.size() == 1
        ? Stream.of(
            new Anchor(number.begin(), number.end(), same.get(0).begin(), same.get(0).end()))
        : Stream.empty();
  }

  private static long count(List<SpokenNumber> spoken, SpokenNumber number) {
    return spoken.stream().filter(other -> other.low().compareTo(number.low()) == 0).count();
  }
}
