package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.figure.EnglishOrdinals;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.text.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Ordinals of sessions and of the congresses they are sessions of: 第二次会议 is not the First Session,
 * 三届四次 not the Third Session of the Fourth. The sessions of both languages are compared in their
 * order where there are as many of them.
 */
final class SessionCheck {
  private static final String NUMERAL = "[一二三四五六七八九十\\d]{1,3}";
  private static final Expression CHINESE =
      Expression.compile(
          "(?:第(?<congress>%1$s)届[^，。；、]{0,24}?)?第(?<session>%1$s)次[^，。；、]{0,14}?(?:会议|全会|全体会议|代表大会|大会)|(?<!第)(?<shortCongress>%1$s)届(?<shortSession>%1$s)(?:次|中全会)"
              .formatted(NUMERAL));
  private static final Expression ENGLISH =
      Expression.compile(
          "(?<named>(?<session>%1$s)\\s+(?:\\w+\\s+)?(?i:Session|Meeting|Plenum|Plenary|Conference)\\b(?: Session| Meeting)?)(?:,? (?:of|by) the (?:[\\w'’-]+ ){0,3}?(?<congress>%1$s)\\b)?"
              .formatted(EnglishOrdinals.PATTERN));

  /** UTF-16 indexes. */
  private record Place(int begin, int end) {}

  /**
   * A session in either language.
   *
   * @param number of the session
   * @param congress of the congress, empty where it is not said
   * @param named where the session is named
   * @param ofCongress where the ordinal of the congress stands, {@code null} where it is not said
   */
  private record Session(
      OptionalInt number, OptionalInt congress, Place named, @Nullable Place ofCongress) {
    boolean otherNumber(Session other) {
      return number.isPresent() && other.number.isPresent() && !number.equals(other.number);
    }

    boolean otherCongress(Session other) {
      return congress.isPresent() && other.congress.isPresent() && !congress.equals(other.congress);
    }
  }

  private SessionCheck() {}

  static Stream<Issue> check(Bead bead) {
    List<Session> meant = chinese(bead.chinese().text());
    List<Session> said = meant.isEmpty() ? List.of() : english(bead.english().text());
    return meant.size() == said.size()
        ? IntStream.range(0, meant.size())
            .boxed()
            .flatMap(i -> compare(bead, meant.get(i), said.get(i)).stream())
        : Stream.empty();
  }

  private static Optional<Issue> compare(Bead bead, Session meant, Session said) {
    Place ofCongress = said.ofCongress();
    boolean number = meant.otherNumber(said);
    boolean congress = ofCongress != null && meant.otherCongress(said);
    if (!number && !congress) {
      return Optional.empty();
    }
    int begin = number || ofCongress == null ? said.named().begin() : ofCongress.begin();
    int end = congress && ofCongress != null ? ofCongress.end() : said.named().end();
    return Optional.of(
        new Issue(
            bead.english().part(begin, end),
            Optional.of(bead.chinese().part(meant.named().begin(), meant.named().end())),
            "english.ordinal",
            number ? ordinal(meant.number()) + " Session" : ordinal(meant.congress()),
            0.9));
  }

  private static List<Session> chinese(String text) {
    List<Session> sessions = new ArrayList<>();
    Search found = CHINESE.in(text);
    while (found.find()) {
      String congress = found.groupOrNull("congress");
      String session = found.groupOrNull("session");
      boolean inShort = session == null;
      sessions.add(
          new Session(
              value(inShort ? found.groupOrNull("shortSession") : session),
              value(inShort ? found.groupOrNull("shortCongress") : congress),
              new Place(found.start(), found.end()),
              null));
    }
    return sessions;
  }

  private static List<Session> english(String text) {
    List<Session> sessions = new ArrayList<>();
    Search found = ENGLISH.in(text);
    while (found.find()) {
      String congress = found.groupOrNull("congress");
      sessions.add(
          new Session(
              EnglishOrdinals.value(found.group("session")),
              congress == null ? OptionalInt.empty() : EnglishOrdinals.value(congress),
              new Place(found.start("named"), found.end("named")),
              congress == null ? null : new Place(found.start("congress"), found.end("congress"))));
    }
    return sessions;
  }

  private static OptionalInt value(@Nullable String numeral) {
    return numeral == null ? OptionalInt.empty() : Numerals.integer(numeral);
  }

  private static String ordinal(OptionalInt number) {
    return EnglishOrdinals.word(String.valueOf(number.orElseThrow()));
  }
}
