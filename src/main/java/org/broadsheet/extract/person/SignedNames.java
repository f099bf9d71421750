package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/** Names that what follows vouches for: a people in brackets, 赛某（维吾尔族）, or a verb of speech. */
final class SignedNames {
  private static final Expression PEOPLE =
      Expression.compile("[（(]\\p{IsHan}{1,6}族[，,）)]|[（(]女[，,）)]");

  private static final Expression SPEAKS =
      Expression.compile("(?=[在激高感自深介说指认回同])(?:在会上|激动地|高兴地|感慨地|自豪地|深情地|介绍)?(?:说|指出|认为|回答)[：，:]|同志");

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
    return mentions;
  }

  /**
   * Names that what follows vouches for; where they begin is where a sentence, list or title ends.
   */
  private void backwards(Expression sign, String rule, List<PersonMention> mentions) {
    Search found = sign.in(passage.text());
    while (found.find()) {
      boolean people = rule.equals("person.people");
      int longest = people ? 14 : 4;
      for (int length = longest; length >= 2; length--) {
        int begin = found.start() - length;
        if (begin >= 0 && edges.isName(begin, found.start()) && edges.starts(begin)) {
          mentions.add(
              new PersonMention(
                  begin,
                  found.start(),
                  Person.at(passage, begin, found.start()),
                  List.of(),
                  rule,
                  people ? 0.95 : 0.85));
          break;
        }
      }
    }
  }
}
