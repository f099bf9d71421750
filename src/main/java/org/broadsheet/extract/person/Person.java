package org.broadsheet.extract.person;

import java.util.List;
import org.broadsheet.extract.lexicon.Passage;

/**
 * A person that a passage names.
 *
 * @param name full name where it is known, its identity within the passage
 */
public record Person(String name, List<String> altNames) {
  public Person {
    altNames = List.copyOf(altNames);
  }

  /** The person whose name stands between two offsets, written together where it is set wide. */
  static Person at(Passage passage, int begin, int end) {
    return new Person(passage.text().substring(begin, end).replaceAll("[　 ]", ""), List.of());
  }
}
