package org.broadsheet.rdf;

import java.util.function.Function;

/** The object of a statement: an IRI or a literal. The output has no blank nodes. */
public sealed interface Term permits Iri, Literal {
  /** Applies the function for the kind of term that this is. */
  <R> R match(
      Function<? super Iri, ? extends R> iri, Function<? super Literal, ? extends R> literal);
}
