package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.LostCharacter;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * The members of a list of places, found from its end: known names, and those that it makes names.
 */
final class ListMembers {
  /** 三市 before 和琼山、文昌等县: no name but the end of another list. */
  private static final Pattern COUNTED = Pattern.compile(Enumerations.COUNTED);

  /** Longest name that a list alone can make one. */
  private static final int LONGEST_UNKNOWN = 5;

  /** 国家计委、商业部和湖北、湖南两省: ministries and commissions beside provinces. */
  private static final Expression BODY = Expression.compile("\\p{IsHan}[部委厅局署社]$");

  private static final String NUMERALS = "一二三四五六七八九十";

  /** 三省, 两队: what is counted. */
  private static final String UNITS_COUNTED = "省市县区乡镇村社队户人厂校班组局部院";

  private final PlaceNames names;

  ListMembers(PlaceNames names) {
    this.names = names;
  }

  /** The members of the list that ends at an offset, last first. */
  List<NameSpan> members(Passage passage, Spans spans, int end, boolean unknownToo) {
    List<NameSpan> members = new ArrayList<>();
    int at = end;
    boolean more = true;
    while (more) {
      Optional<NameSpan> member = spans.endingAt(at);
      if (member.isEmpty() && unknownToo) {
        member = longer(passage, spans, at);
      }
      if (member.isEmpty()) {
        member = member(passage, spans, at, unknownToo);
      }
      member.ifPresent(members::add);
      at = member.map(NameSpan::begin).orElse(0);
      int joint = joint(passage, at);
      more = member.isPresent() && joint > 0;
      at = beforeBrackets(passage, at - joint);
    }
    return members;
  }

  /** 范村|（曾于此会谈）|、北田等地: what brackets tell of a member is no part of the list. */
  private static int beforeBrackets(Passage passage, int end) {
    int open = passage.at(end - 1) == '）' ? passage.text().lastIndexOf('（', end) : -1;
    return open > 0 && passage.sentenceAt(open) == passage.sentenceAt(end - 1) ? open : end;
  }

  static Optional<NameSpan> joined(Passage passage, Spans spans, int begin) {
    return joint(passage, begin) > 0
        ? spans.endingAt(begin - joint(passage, begin))
        : Optional.empty();
  }

  /** The length of what joins two members before an offset, 0 where nothing does. */
  private static int joint(Passage passage, int offset) {
    char before = passage.at(offset - 1);
    if (before == '及' && passage.at(offset - 2) == '以') {
      return 2;
    }
    return "、和及与".indexOf(before) >= 0 ? 1 : 0;
  }

  /** 石门|沟: a member that begins like a bare name, and ends as settlements do. */
  private static Optional<NameSpan> longer(Passage passage, Spans spans, int end) {
    return spans
        .endingAt(end - 1)
        .filter(name -> name.form() == Form.SHORT && name.name().length() == 2)
        .filter(name -> Sites.CHARACTERS.indexOf(passage.at(end - 1)) >= 0)
        .filter(name -> joint(passage, name.begin()) > 0 || !Han.is(passage.at(name.begin() - 1)))
        .map(NameSpan::begin)
        .map(begin -> new NameSpan(begin, end, passage.text().substring(begin, end), Form.LISTED));
  }

  /** A member that is not among the names yet: all the characters since the joint before. */
  private Optional<NameSpan> member(Passage passage, Spans spans, int end, boolean unknownToo) {
    int begin = end;
    while ((Han.is(passage.at(begin - 1)) || LostCharacter.is(passage.at(begin - 1)))
        && joint(passage, begin) == 0
        && spans.endingAt(begin).isEmpty()) {
      begin--;
    }
    if (passage.at(begin) == '原' && end - begin > 2) {
      begin++;
    }
    String whole = passage.text().substring(begin, end);
    if (COUNTED.matcher(whole).matches()) {
      return Optional.empty();
    }
    boolean part = NameStart.notAName(whole) && spans.endingAt(begin).isPresent();
    if (names.isName(whole) && !part) {
      return Optional.of(new NameSpan(begin, end, whole, Form.SHORT));
    }
    for (int from = begin; from < end - 1; from++) {
      String tail = passage.text().substring(from, end);
      if (names.isShort(tail)
          && names.inUse(tail, passage.date())
          && passage.tokens().boundary(from)) {
        return Optional.of(new NameSpan(from, end, tail, Form.SHORT));
      }
    }
    if (!unknownToo || BODY.isIn(whole)) {
      return Optional.empty();
    }
    boolean former = passage.at(begin - 1) == '原';
    if ((former || joint(passage, begin) > 0)
        && whole.length() > 1
        && whole.length() <= LONGEST_UNKNOWN) {
      return NameStart.notAName(whole)
          ? Optional.empty()
          : Optional.of(new NameSpan(begin, end, whole, Form.LISTED));
    }
    if (isNumberedName(passage, begin, end)) {
      return Optional.of(new NameSpan(begin, end, whole, Form.LISTED));
    }
    OptionalInt start = NameStart.of(passage, spans, end, LONGEST_UNKNOWN);
    if (start.isEmpty() || end - start.getAsInt() < 2) {
      return Optional.empty();
    }
    int from = PlainerName.begin(passage, behindVerbs(passage, start.getAsInt(), end), end);
    return Optional.of(new NameSpan(from, end, passage.text().substring(from, end), Form.LISTED));
  }

  /** 。七峪、东峪等大队: a numeral begins the name of the first member, where no word follows it. */
  private static boolean isNumberedName(Passage passage, int begin, int end) {
    return !Han.is(passage.at(begin - 1))
        && end - begin == 2
        && NUMERALS.indexOf(passage.at(begin)) >= 0
        && passage.tokens().isWord(begin + 1, end)
        && !NameStart.stops(passage.at(begin + 1))
        && "qmtdfpcu".indexOf(passage.tokens().nature(begin + 1).toString().charAt(0)) < 0
        && UNITS_COUNTED.indexOf(passage.at(begin + 1)) < 0;
  }

  /** 可灌|高蓬, 发动|李村: verbs before the first member are none of its name. */
  private static int behindVerbs(Passage passage, int begin, int end) {
    int at = begin;
    while (passage.tokens().boundary(at)
        && end - passage.tokens().end(at) > 1
        && passage.tokens().nature(at).startsWith("v")) {
      at = passage.tokens().end(at);
    }
    return at;
  }
}
