package org.broadsheet.portability;

import java.util.Optional;

/** Looks at literals. */
public interface LiteralRule extends Rule {
  /**
   * What a store would change.
   *
   * @param datatype IRI
   * @param language tag, empty for none
   * @return a phrase that names it; empty where it is portable
   */
  Optional<String> problem(String lexical, String datatype, String language);
}
