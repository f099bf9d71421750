package org.broadsheet.bench;

import java.time.LocalDate;
import java.util.Random;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;

/**
 * Another article of the shape of one: its days lie elsewhere in the archive's years, its units of
 * the gazetteer are others of the same levels, its bodies, communes and issue have other names.
 */
final class ArticleCopy {
  private static final String DATA = Base.DEFAULT.iri().value();
  private static final String DATE = "http://www.w3.org/2001/XMLSchema#date";

  /** So many ways to exchange the units; a body is reported on by every copy of its variant. */
  private static final int VARIANTS = 997;

  private final GazetteerPlaces places;
  private final Iri original;
  private final String id;
  private final int number;
  private final int shift;

  /**
   * @param graph of the article that is copied
   * @param number of the copy, from 1
   */
  ArticleCopy(GazetteerPlaces places, Iri graph, int number) {
    this.places = places;
    this.original = graph;
    this.id = graph.value().substring(graph.value().lastIndexOf('/') + 1);
    this.number = number;
    this.shift = new Random(number).nextInt(-9 * 365, 44 * 365);
  }

  /** The graph of the copy. */
  Iri graph() {
    return iri(original);
  }

  Statement of(Statement original) {
    return new Statement(
        iri(original.subject()),
        original.predicate(),
        original.object().match(this::iri, this::literal),
        iri(original.graph()));
  }

  private Iri iri(Iri original) {
    String value = original.value();
    int variant = number % VARIANTS;
    if (value.contains(id)) {
      return new Iri(value.replace(id, id + "-" + number));
    }
    if (places.contains(original)) {
      return places.instead(original, variant);
    }
    if (value.startsWith(DATA + "organization/")) {
      return original.resolve("-" + variant);
    }
    return value.startsWith(DATA + "place/") || value.startsWith(DATA + "issue/")
        ? original.resolve("-" + number)
        : original;
  }

  private Literal literal(Literal original) {
    return original.datatype().value().equals(DATE)
        ? Literal.date(LocalDate.parse(original.lexical()).plusDays(shift))
        : original;
  }
}
