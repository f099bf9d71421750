package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.person.TitleFinder.Title;

/** Names of those who head a delegation, told by what stands around them: 以|某人|为首的代表团. */
final class HeadedNames {
  private static final Expression HEADED =
      Expression.compile(
          "以(?<name>[\\p{IsHan}·]{2,30}?)(?:同志|先生|女士|夫人|博士|教授|院士|将军|团长|主席|部长)?为(?:首|团长|副团长|领队|队长)");

  private static final int SHORTEST_SOUNDS = 3;

  private final NameShape shape;
  private final Passage passage;
  private final NameEdges edges;
  private final NavigableMap<Integer, Title> titles;

  HeadedNames(
      NameShape shape, Passage passage, NameEdges edges, NavigableMap<Integer, Title> titles) {
    this.shape = shape;
    this.passage = passage;
    this.edges = edges;
    this.titles = titles;
  }

  List<PersonMention> find() {
    List<PersonMention> mentions = new ArrayList<>();
    Search headed = HEADED.in(passage.text());
    while (headed.find()) {
      int end = headed.end("name");
      int begin =
          Optional.ofNullable(titles.floorKey(end - 1))
              .filter(title -> title > headed.start("name"))
              .orElse(headed.start("name"));
      if (isName(begin, end)) {
        mentions.add(
            new PersonMention(
                begin, end, Person.at(passage, begin, end), List.of(), "person.headed", 0.9));
      }
    }
    return mentions;
  }

  private boolean isName(int begin, int end) {
    String name = passage.text().substring(begin, end);
    boolean sounds = name.length() >= SHORTEST_SOUNDS && shape.isTransliterated(name);
    return edges.isFree(begin, end) && (sounds || edges.isName(begin, end));
  }
}
