package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.person.TitleFinder.Title;

/** Names with points between their parts, which need no other sign. */
final class PointedNames {
  private static final int LONGEST_PART = 7;
  private static final int LONGEST_NAME = 9;

  /** 以|鲁某·某为首的代表团. */
  private static final Expression HEADED =
      Expression.compile("以[\\p{IsHan}·]{3,20}?(?:同志|先生|博士|教授)?为(?:首|团长|领队)");

  /** 亚|历山|德拉: plain characters within a foreign name. */
  private static final String OF_TWO = "历山";

  /** What the names of Tibet's highest lamas begin with. */
  private static final Expression HONOURED = Expression.compile("(?:班禅额尔德尼|达赖喇嘛|阿沛|帕巴拉)$");

  private final NameShape shape;
  private final Passage passage;
  private final NavigableMap<Integer, Title> titles;

  PointedNames(NameShape shape, Passage passage, NavigableMap<Integer, Title> titles) {
    this.shape = shape;
    this.passage = passage;
    this.titles = titles;
  }

  List<PersonMention> find(PersonSpans known) {
    List<PersonMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < passage.text().length()) {
      int next = at + 1;
      if (NameShape.isPoint(passage.at(at)) && NameShape.isHan(passage.at(at - 1))) {
        int begin = firstPart(at);
        OptionalInt end =
            begin < at ? shape.end(passage, begin, Evidence.TITLE.odds()) : OptionalInt.empty();
        if (end.isPresent() && end.getAsInt() > at) {
          end = withKnown(known, end.getAsInt());
          mentions.add(
              new PersonMention(
                  begin,
                  end.getAsInt(),
                  Person.at(passage, begin, end.getAsInt()),
                  List.of(),
                  "person.transliterated",
                  0.92));
          next = end.getAsInt();
        }
      }
      at = next;
    }
    return mentions;
  }

  /** Up to the end of a well-known name that the last part is: 英迪拉·甘地. */
  private static OptionalInt withKnown(PersonSpans known, int end) {
    return OptionalInt.of(
        known.overlapping(end - 1, end).map(PersonMention::end).filter(to -> to > end).orElse(end));
  }

  /**
   * 向|西丽玛沃·班达拉奈克: the word before a name is also a character that writes foreign ones, and the name
   * stands elsewhere without it.
   */
  private int behindPreposition(int begin, int point) {
    if (isJointBehindAName(begin) || HEADED.isAt(passage.text(), begin)) {
      return begin + 1;
    }
    if (point - begin < 3 || "和向与同对由给".indexOf(passage.at(begin)) < 0) {
      return begin;
    }
    String rest = passage.text().substring(begin + 1, point + 1);
    int at = passage.text().indexOf(rest);
    while (at >= 0) {
      if (passage.at(at - 1) != passage.at(begin)) {
        return begin + 1;
      }
      at = passage.text().indexOf(rest, at + 1);
    }
    return begin;
  }

  /** 阿尔方斯·康塔尔斯基|和|阿洛伊斯·康塔尔斯基: a joint between two names with points. */
  private boolean isJointBehindAName(int begin) {
    int at = begin - 1;
    while (at > 0
        && begin - at < LONGEST_NAME
        && (NameShape.isHan(passage.at(at)) && passage.at(at) != '和')) {
      at--;
    }
    return "和与及".indexOf(passage.at(begin)) >= 0
        && NameShape.isPoint(passage.at(at))
        && shape.isTransliterated(passage.text().substring(at + 1, begin));
  }

  /** Where the part before the first point begins: after a mark, a title, or another word. */
  private int firstPart(int point) {
    Search honoured = HONOURED.in(passage.text().substring(Math.max(0, point - 6), point));
    if (honoured.find()) {
      return Math.max(0, point - 6) + honoured.start();
    }
    int begin = point;
    while (point - begin < LONGEST_PART
        && NameShape.isHan(passage.at(begin - 1))
        && !titles.containsKey(begin)
        && shape.isTransliterated(passage.text().substring(begin - 1, begin))) {
      begin -= passage.startsWith(OF_TWO, begin - 1 - OF_TWO.length()) ? 1 + OF_TWO.length() : 1;
    }
    if (begin < point && passage.at(begin - 1) == '—' && ForeignNames.joins(passage, begin - 1)) {
      return firstPart(begin - 1);
    }
    int mark = begin;
    while (begin - mark < 2
        && NameShape.isHan(passage.at(mark - 1))
        && "是为".indexOf(passage.at(mark - 1)) < 0
        && !passage.tokens().nature(mark - 1).startsWith("ns")
        && !titles.containsKey(mark)) {
      mark--;
    }
    boolean marked = "、，（".indexOf(passage.at(mark - 1)) >= 0 || titles.containsKey(mark);
    return behindPreposition(marked && point - mark <= LONGEST_PART ? mark : begin, point);
  }
}
