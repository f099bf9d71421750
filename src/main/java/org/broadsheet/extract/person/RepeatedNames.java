package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.extract.lexicon.Passage;

/**
 * A name found once is the same person wherever the passage repeats it, or a foreign name's last
 * part.
 */
final class RepeatedNames {
  private final Passage passage;

  RepeatedNames(Passage passage) {
    this.passage = passage;
  }

  List<PersonMention> find(List<PersonMention> found) {
    Map<String, Person> names = new LinkedHashMap<>();
    for (PersonMention mention : found) {
      names.putIfAbsent(passage.text().substring(mention.begin(), mention.end()), mention.person());
    }
    for (PersonMention mention : found) {
      String name = mention.person().name();
      String last = name.substring(name.lastIndexOf('·') + 1);
      if (last.length() >= 2) {
        names.putIfAbsent(last, mention.person());
      }
    }
    List<PersonMention> repeated = new ArrayList<>();
    names.forEach((name, person) -> repeat(name, person, repeated));
    return repeated;
  }

  private void repeat(String name, Person person, List<PersonMention> into) {
    for (int at = passage.text().indexOf(name);
        at >= 0;
        at = passage.text().indexOf(name, at + name.length())) {
      boolean word = name.length() > 2 || passage.tokens().boundary(at);
      if (word) {
        into.add(
            new PersonMention(at, at + name.length(), person, List.of(), "person.repeated", 0.9));
      }
    }
  }
}
