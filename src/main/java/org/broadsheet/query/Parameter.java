package org.broadsheet.query;

import org.apache.jena.sparql.core.Var;

/**
 * What a query of the catalogue asks for.
 *
 * @param example a value that means something in the archive's years
 * @param optional the query has an answer without it
 */
public record Parameter(
    String name, ParameterType type, String example, String description, boolean optional) {
  /** The variable of the query that the value takes the place of: {@code ?_unit}. */
  Var variable() {
    return Var.alloc("_" + name);
  }
}
