package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/**
 * Lines of names set apart by blanks, as the lists of a presidium and the signatures under a letter
 * are printed, with or without a heading before a colon; a name of two characters is set wide:
 * 委员：王　明　欧阳钦　史　良（女）.
 */
final class Rosters {
  private static final Expression LINE = Expression.compile("[^\\r\\n]+");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\\p{IsHan} \\p{IsHan} \\p{IsHan}(?=[　（]|$)|\\p{IsHan}[ 　]{1,2}\\p{IsHan}|[\\p{IsHan}·]{2,16})(?![\\p{IsHan}·])");
  private static final Pattern THREE_WIDE = Pattern.compile("\\p{IsHan} \\p{IsHan} \\p{IsHan}");
  private static final Pattern GAP = Pattern.compile("[ 　]*(?:[（(][^）)]{1,10}[）)])?[ 　]*");
  private static final int SHORTEST = 2;

  /** Share of the items that have to be names. */
  private static final double MOSTLY = 0.6;

  private final NameShape shape;
  private final Passage passage;

  Rosters(NameShape shape, Passage passage) {
    this.shape = shape;
    this.passage = passage;
  }

  List<PersonMention> find() {
    List<PersonMention> mentions = new ArrayList<>();
    Search line = LINE.in(passage.text());
    while (line.find()) {
      if (passage.text().substring(line.start(), line.end()).strip().length() > 3) {
        mentions.addAll(inLine(behindHeading(line.start(), line.end()), line.end()));
      }
    }
    return mentions;
  }

  /** 副主席：|甲某　乙某. */
  private int behindHeading(int begin, int end) {
    int colon = passage.text().substring(begin, end).lastIndexOf('：');
    return begin + colon + 1;
  }

  private List<PersonMention> inLine(int begin, int end) {
    List<PersonMention> names = new ArrayList<>();
    int items = 0;
    int at = afterGap(begin, end);
    while (at < end) {
      Matcher item = ITEM.matcher(passage.text()).region(at, end);
      if (!item.lookingAt()) {
        return List.of();
      }
      items++;
      if (shape.fills(passage, at, item.end(), Evidence.ROSTER.odds())
          || THREE_WIDE.matcher(passage.text()).region(at, item.end()).matches()) {
        names.add(mention(at, item.end()));
      }
      at = afterGap(item.end(), end);
      if (at == item.end() && at < end) {
        return List.of();
      }
    }
    return names.size() >= SHORTEST && names.size() >= MOSTLY * items ? names : List.of();
  }

  private int afterGap(int begin, int end) {
    Matcher gap = GAP.matcher(passage.text()).region(begin, end);
    return gap.lookingAt() ? gap.end() : begin;
  }

  private PersonMention mention(int begin, int end) {
    String name = passage.text().substring(begin, end).replaceAll("[　 ]", "");
    Person person = new Person(name, List.of());
    return new PersonMention(begin, end, person, List.of(), "person.roster", 0.9);
  }
}
