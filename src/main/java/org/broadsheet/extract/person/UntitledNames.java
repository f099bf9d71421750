package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;

/**
 * Chinese names that no title vouches for: those that are far likelier than any other reading of
 * their characters, less so beside a word that often stands beside a name (任命, 逝世).
 */
final class UntitledNames {
  private static final Map<String, Double> BEFORE = new HashMap<>();
  private static final Map<String, Double> AFTER = new HashMap<>();
  private static final int LONGEST_SIGN = 3;

  /** 冯家山, 张家河: the land of a family. */
  private static final Expression SETTLEMENT = Expression.compile("家[山河沟坡湾店庄村屯寨岭桥庙坪塘坝铺集口嘴咀台]$");

  /** 关键地段的|石龙: a place of that kind follows. */
  private static final Pattern OF_A_PLACE =
      Pattern.compile("(?:地区|地带|地段|一带|地方|集镇|城镇|重镇|市镇|港口|据点|要地|险段|河段|村庄|县份)的$");

  /** 林某宗|大厦: a house is named, not who it is named after. */
  private static final Expression BEARS_A_NAME =
      Expression.compile("大厦|大楼|大街|大道|大桥|饭店|医院|号轮|奖学?金|事件|公路|炮台");

  private static final int LONGEST_KIND = 3;

  private static final double HEAD = 2;

  /** What the words on both sides can add at most. */
  private static final double STRONGEST = 12;

  static {
    for (CSVRecord row : Table.rows(UntitledNames.class, "name-signs.tsv")) {
      (row.get("side").equals("before") ? BEFORE : AFTER)
          .put(row.get("word"), Double.valueOf(row.get("odds")));
    }
  }

  private final NameShape shape;
  private final Passage passage;
  private final OtherNames others;

  UntitledNames(NameShape shape, Passage passage, OtherNames others) {
    this.shape = shape;
    this.passage = passage;
    this.others = others;
  }

  List<PersonMention> find(PersonSpans known) {
    List<PersonMention> mentions = new ArrayList<>();
    for (Passage.Stretch sentence : passage.sentences()) {
      int at = sentence.begin();
      while (at < sentence.end() - 1) {
        OptionalInt end = known.covers(at) ? OptionalInt.empty() : endOfName(at);
        if (end.isPresent()) {
          mentions.add(mention(at, end.getAsInt()));
        }
        at = end.orElse(at + 1);
      }
    }
    return mentions;
  }

  private OptionalInt endOfName(int begin) {
    if (shape.surname(passage, begin) == 0 || !passage.tokens().boundary(begin)) {
      return OptionalInt.empty();
    }
    LikelyNames names = shape.chinese(passage, begin);
    double before = Evidence.NONE.odds() + before(begin);
    OptionalInt end = names.end(before);
    if (end.isEmpty()) {
      end = names.end(Evidence.NONE.odds() + STRONGEST);
      double after = end.isPresent() ? after(end.getAsInt()) : 0;
      boolean headOfClause = "，；。：\n　 ”".indexOf(passage.at(begin - 1)) >= 0;
      end = after > 0 ? names.end(before + after + (headOfClause ? HEAD : 0)) : OptionalInt.empty();
    }
    boolean other =
        end.isPresent()
            && (others.overlaps(begin, end.getAsInt())
                || OF_A_PLACE
                    .matcher(passage.text())
                    .region(Math.max(0, begin - LONGEST_KIND), begin)
                    .find()
                || BEARS_A_NAME.isAt(passage.text(), end.getAsInt())
                || SETTLEMENT.isIn(Surnames.slice(passage, begin, end.getAsInt())));
    return other ? OptionalInt.empty() : end;
  }

  private double before(int begin) {
    double odds = 0;
    for (int length = 1; length <= LONGEST_SIGN; length++) {
      odds =
          Math.max(odds, BEFORE.getOrDefault(Surnames.slice(passage, begin - length, begin), 0.0));
    }
    return odds;
  }

  private double after(int end) {
    double odds = 0;
    for (int length = 1; length <= LONGEST_SIGN; length++) {
      odds = Math.max(odds, AFTER.getOrDefault(Surnames.slice(passage, end, end + length), 0.0));
    }
    return odds;
  }

  private PersonMention mention(int begin, int end) {
    Person person = new Person(passage.text().substring(begin, end), List.of());
    return new PersonMention(begin, end, person, List.of(), "person.untitled", 0.8);
  }
}
