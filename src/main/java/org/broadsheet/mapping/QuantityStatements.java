package org.broadsheet.mapping;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Dcterms;
import org.broadsheet.vocab.Prov;
import org.broadsheet.vocab.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Figures as written. An English figure that repeats the Chinese one is the same figure and leaves
 * only its mention; where the two differ both stay.
 */
final class QuantityStatements {
  private final AnnotationIndex index;
  private final EntityIris entities;
  private final ArticleIris iris;
  private final Map<String, Iri> byQuantity = new HashMap<>();

  QuantityStatements(AnnotationIndex index, EntityIris entities, ArticleIris iris) {
    this.index = index;
    this.entities = entities;
    this.iris = iris;
    FreshNames names = new FreshNames();
    index.annotations().quantities().stream()
        .filter(quantity -> !isRepetition(quantity))
        .forEach(
            quantity ->
                byQuantity.put(quantity.id(), iris.local(names.of("q/" + Extent.of(quantity)))));
  }

  /** The figure's IRI; that of the original for a repetition. */
  Iri of(String quantityId) {
    Quantity quantity = index.quantity(quantityId);
    return isRepetition(quantity)
        ? of(Objects.requireNonNull(quantity.renders()))
        : Objects.requireNonNull(byQuantity.get(quantityId));
  }

  Stream<Statement> describe(Quantity quantity) {
    if (isRepetition(quantity)) {
      return Stream.empty();
    }
    Description description =
        new Description(of(quantity.id()), iris.graph()).a(Schema.QuantitativeValue);
    bounds(description, quantity)
        .withString(Schema.unitText, quantity.unit())
        .withTexts(Bs.quantityOf, quantity.of());
    if (quantity.place() != null) {
      description.with(Dcterms.spatial, entities.of(quantity.place()));
    }
    return description.with(Prov.wasDerivedFrom, iris.mention(Extent.of(quantity))).stream();
  }

  private static Description bounds(Description description, Quantity quantity) {
    BigDecimal min = quantity.min();
    BigDecimal max = quantity.max();
    boolean approximate = Boolean.TRUE.equals(quantity.approximate());
    if (min != null && max != null && min.compareTo(max) == 0 && !approximate) {
      return description.with(Schema.value, Literal.number(min));
    }
    return description
        .with(Schema.minValue, number(min))
        .with(Schema.maxValue, number(max))
        .with(Bs.approximate, approximate ? Literal.bool(true) : null);
  }

  private static @Nullable Term number(@Nullable BigDecimal value) {
    return value == null ? null : Literal.number(value);
  }

  private boolean isRepetition(Quantity quantity) {
    if (quantity.renders() == null) {
      return false;
    }
    Quantity original = index.quantity(quantity.renders());
    return isSame(quantity.min(), original.min()) && isSame(quantity.max(), original.max());
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
