package org.broadsheet.extract.event;

import java.util.Set;

/**
 * A word that can tell of an event; one row of {@code triggers.tsv}.
 *
 * @param type a row of {@code event-types.tsv}
 */
record Trigger(String word, String type, Strength strength, Set<Role> roles) {
  Trigger {
    roles = Set.copyOf(roles);
  }

  /** How surely the word alone tells of an event worth an index entry. */
  enum Strength {
    STRONG,
    COMMON,
    WEAK
  }

  /** What an event of this word is expected to have. */
  enum Role {
    ACTOR,
    PLACE,
    TIME,
    QUANTITY
  }
}
