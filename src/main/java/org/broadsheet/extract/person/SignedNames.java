package org.broadsheet.extract.person;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/** Names that what follows vouches for: a people in brackets, 赛某（维吾尔族）, or a verb of speech. */
final class SignedNames {
  private static final Expression PEOPLE =
      Expression.compile(
          "[（(](?:\\p{IsHan}{1,6}族[，,）)]|女[、，,）)]|[汉满蒙回藏苗彝壮僮侗瑶白傣黎佤畲羌土水](?:[、，,]女)?[）)])");

  private static final Expression SPEAKS =
      Expression.compile("(?=[在激高感自深介说指认回同])(?:在会上|激动地|高兴地|感慨地|自豪地|深情地|介绍)?(?:说|指出|认为|回答)[：，:]|同志");

  /** 某村张某|君：: how a paper's letter box addresses its readers. */
  private static final Expression READER = Expression.compile("(?:诸?君|女士|先生|同学)(?=[：:])");

  /** What the place where a reader lives or works ends with. */
  private static final String WHERE = "村庄乡镇县区街店局校厂社屯堡营厅处科队连团部院所站";

  /** 卓某|活佛（藏）: what he is stands behind the name. */
  private static final Expression LAMA = Expression.compile("\\p{IsHan}{2}(?:活佛|喇嘛|阿訇)$");

  /** Teams and co-operatives bear the name of who founded them. */
  private static final Expression FOUNDED = Expression.compile("(?:农业生产|农业|生产)?合作社|互助组|变工组|农业社");

  private static final int FULL_NAME = 3;

  private static final int LONGEST_ITEM = 6;

  private final Passage passage;
  private final NameEdges edges;

  SignedNames(Passage passage, NameEdges edges) {
    this.passage = passage;
    this.edges = edges;
  }

  List<PersonMention> find() {
    List<PersonMention> mentions = new ArrayList<>();
    backwards(PEOPLE, "person.people", mentions);
    backwards(SPEAKS, "person.speaks", mentions);
    founders(mentions);
    readers(mentions);
    return mentions;
  }

  /** Full names and, where no such one fits, those of two characters. */
  private void readers(List<PersonMention> mentions) {
    Search reader = READER.in(passage.text());
    while (reader.find()) {
      int end = reader.start();
      for (int length : new int[] {FULL_NAME, FULL_NAME - 1}) {
        int begin = end - length;
        boolean apart =
            begin >= 0
                && (edges.starts(begin) || WHERE.indexOf(passage.at(begin - 1)) >= 0)
                && edges.isName(begin, end);
        if (apart) {
          Person person = Person.at(passage, begin, end);
          mentions.add(new PersonMention(begin, end, person, List.of(), "person.reader", 0.88));
          break;
        }
      }
    }
  }

  /** 宣城县|郑某发|农业生产合作社: a full name after a place, a mark or a word that goes before names. */
  private void founders(List<PersonMention> mentions) {
    Search founded = FOUNDED.in(passage.text());
    while (founded.find()) {
      int begin = founded.start() - FULL_NAME;
      if (begin >= 0
          && edges.isName(begin, founded.start())
          && (edges.starts(begin) || edges.followsAPlace(begin))) {
        mentions.add(
            new PersonMention(
                begin,
                founded.start(),
                Person.at(passage, begin, founded.start()),
                List.of(),
                "person.founder",
                0.8));
      }
    }
  }

  /**
   * Names that what follows vouches for; where they begin is where a sentence, list or title ends.
   */
  private void backwards(Expression sign, String rule, List<PersonMention> mentions) {
    Search found = sign.in(passage.text());
    while (found.find()) {
      boolean people = rule.equals("person.people");
      int longest = people ? 14 : 4;
      boolean known = false;
      for (int length = longest; length >= 2; length--) {
        int begin = found.start() - length;
        if (begin >= 0
            && edges.isName(begin, found.start())
            && edges.starts(begin)
            && !(people && cutsItem(begin, found.start()))
            && !isSomebody(begin, found.start())) {
          mentions.add(
              new PersonMention(
                  begin,
                  found.start(),
                  Person.at(passage, begin, found.start()),
                  List.of(),
                  rule,
                  people ? 0.95 : 0.85));
          known = true;
          break;
        }
      }
      boolean sure = found.group().indexOf('族') > 0 || found.group().indexOf('女') > 0;
      boolean listed = "、，".indexOf(passage.at(found.end())) >= 0;
      if (people && !known && (sure || listed)) {
        wholeItem(found.start()).ifPresent(mentions::add);
      }
    }
  }

  /** 农民|常说: a word for people, not their name. */
  private boolean isSomebody(int begin, int end) {
    int word = passage.tokens().end(begin);
    return word - begin > 1
        && word < end
        && passage.tokens().begin(begin) == begin
        && passage.tokens().nature(begin) == Nature.n;
  }

  /** 、色|郎某姆（藏）: the item of a list is the name, not its end. */
  private boolean cutsItem(int begin, int end) {
    int item = begin;
    while (end - item <= LONGEST_ITEM && Han.is(passage.at(item - 1))) {
      item--;
    }
    return item < begin
        && end - item <= LONGEST_ITEM
        && passage.at(item - 1) == '、'
        && "、，".indexOf(passage.at(passage.text().indexOf('）', end) + 1)) >= 0
        && edges.isFree(item, end);
  }

  /** 、果基木古（彝族）: whatever its characters, what stands between a mark and a people is a name. */
  private Optional<PersonMention> wholeItem(int end) {
    int begin = end;
    while (end - begin <= LONGEST_ITEM && Han.is(passage.at(begin - 1))) {
      begin--;
    }
    boolean item = end - begin > 1 && end - begin <= LONGEST_ITEM && edges.isFree(begin, end);
    int name = LAMA.isIn(passage.text().substring(begin, end)) ? end - 2 : end;
    return item
        ? Optional.of(
            new PersonMention(
                begin, name, Person.at(passage, begin, name), List.of(), "person.people", 0.9))
        : Optional.empty();
  }
}
