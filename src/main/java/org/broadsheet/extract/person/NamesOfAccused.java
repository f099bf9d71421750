package org.broadsheet.extract.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;

/**
 * What reports of trials call an accused whom they have named: 顾犯文斌 and 顾犯 for 顾文斌, also with 匪 and
 * 逆.
 */
final class NamesOfAccused {
  private static final String CALLED = "犯匪逆";

  private final Passage passage;

  NamesOfAccused(Passage passage) {
    this.passage = passage;
  }

  List<PersonMention> find(List<PersonMention> named) {
    Map<String, Person> byName = new LinkedHashMap<>();
    for (PersonMention mention : named) {
      byName.putIfAbsent(mention.person().name(), mention.person());
    }
    List<PersonMention> mentions = new ArrayList<>();
    byName.forEach((name, person) -> find(name, person, isOnlyOne(name, byName), mentions));
    return mentions;
  }

  /** Whether no other of those named has the surname. */
  private static boolean isOnlyOne(String name, Map<String, Person> byName) {
    return byName.keySet().stream().filter(other -> other.charAt(0) == name.charAt(0)).count() == 1;
  }

  private void find(String name, Person person, boolean onlyOne, List<PersonMention> into) {
    String given = name.substring(1);
    for (int at = passage.text().indexOf(name.charAt(0));
        at >= 0;
        at = passage.text().indexOf(name.charAt(0), at + 1)) {
      if (CALLED.indexOf(passage.at(at + 1)) >= 0) {
        boolean whole = passage.startsWith(given, at + 2);
        boolean alone = onlyOne && (!Han.is(passage.at(at - 1)) || passage.tokens().boundary(at));
        if (whole || (alone && name.length() <= 3)) {
          int end = at + 2 + (whole ? given.length() : 0);
          into.add(
              new PersonMention(at, end, person, List.of(), "person.accused", whole ? 0.9 : 0.8));
        }
      }
    }
  }
}
