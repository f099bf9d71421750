package org.broadsheet.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * One question of the catalogue.
 *
 * @param name group and question: {@code timeline/events-in-unit}
 * @param text the file, header and all
 */
public record CatalogueQuery(String name, QueryHeader header, String text) {
  /**
   * @throws IllegalArgumentException when the header is not what the catalogue expects
   */
  static CatalogueQuery of(String name, String text) {
    try {
      return new CatalogueQuery(name, QueryHeader.of(text), text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ".rq: " + e.getMessage(), e);
    }
  }

  /** The query in standard SPARQL 1.1, its parameters still variables. */
  Query parsed() {
    return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
  }
}
