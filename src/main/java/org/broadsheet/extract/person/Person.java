package org.broadsheet.extract.person;

import java.util.List;

/**
 * A person that a passage names.
 *
 * @param name full name where it is known, its identity within the passage
 */
public record Person(String name, List<String> altNames) {
  public Person {
    altNames = List.copyOf(altNames);
  }
}
