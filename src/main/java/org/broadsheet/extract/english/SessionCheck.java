package org.broadsheet.extract.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.text.Numerals;

/** Ordinals of sessions, congresses and plans: 第二次会议 is not the First Session. */
final class SessionCheck {
  private static final Expression CHINESE =
      Expression.compile("第([一二三四五六七八九十\\d]{1,3})(次|届)(?:[^，。；、]{0,14}?)(会议|全会|全体会议|代表大会|大会)");
  private static final Pattern SESSION =
      Pattern.compile(
          "("
              + EnglishOrdinals.PATTERN
              + ")\\s+(?:\\w+\\s+)?(?:Session|session|Meeting|meeting|Plenum|Plenary|plenary|Conference|conference)");

  private SessionCheck() {}

  static Stream<Issue> check(Bead bead) {
    List<Integer> original = new ArrayList<>();
    Search chinese = CHINESE.in(bead.chinese().text());
    Optional<int[]> place = Optional.empty();
    while (chinese.find()) {
      if (chinese.group(2).equals("次")) {
        OptionalInt value = Numerals.integer(chinese.group(1));
        value.ifPresent(original::add);
        place = Optional.of(new int[] {chinese.start(), chinese.end()});
      }
    }
    Matcher english = SESSION.matcher(bead.english().text());
    if (original.size() != 1 || place.isEmpty() || !english.find()) {
      return Stream.empty();
    }
    OptionalInt said = EnglishOrdinals.value(english.group(1));
    if (said.isEmpty() || said.getAsInt() == original.get(0)) {
      return Stream.empty();
    }
    int[] at = place.get();
    return Stream.of(
        new Issue(
            bead.english().part(english.start(), english.end()),
            Optional.of(bead.chinese().part(at[0], at[1])),
            "english.ordinal",
            EnglishOrdinals.word(original.get(0).toString()) + " Session",
            0.9));
  }
}
