package org.broadsheet.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.broadsheet.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * A literal in canonical lexical form.
 *
 * @param language BCP 47 tag; set exactly when the datatype is {@code rdf:langString}
 */
public record Literal(String lexical, Iri datatype, @Nullable String language) implements Term {
  private static final String XSD_NAMESPACE = "http://www.w3.org/2001/XMLSchema#";
  private static final Iri STRING = new Iri(XSD_NAMESPACE + "string");
  private static final Iri BOOLEAN = new Iri(XSD_NAMESPACE + "boolean");
  private static final Iri INTEGER = new Iri(XSD_NAMESPACE + "integer");
  private static final Iri DECIMAL = new Iri(XSD_NAMESPACE + "decimal");
  private static final Iri DATE = new Iri(XSD_NAMESPACE + "date");
  private static final Iri LANG_STRING =
      new Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");

  public Literal {
    if ((language != null) != datatype.equals(LANG_STRING)) {
      throw new IllegalArgumentException("a language goes with rdf:langString only: " + lexical);
    }
  }

  public static Literal string(String value) {
    return new Literal(value, STRING, null);
  }

  public static Literal text(String value, Language language) {
    return new Literal(value, LANG_STRING, language.tag());
  }

  /** Chinese in Hanyu Pinyin, by the registered variant of its language tag. */
  public static Literal pinyin(String value) {
    return new Literal(value, LANG_STRING, "zh-Latn-pinyin");
  }

  public static Literal bool(boolean value) {
    return new Literal(Boolean.toString(value), BOOLEAN, null);
  }

  public static Literal integer(long value) {
    return new Literal(Long.toString(value), INTEGER, null);
  }

  /** {@code xsd:integer} for a whole number, else {@code xsd:decimal} without trailing zeros. */
  public static Literal number(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() <= 0
        ? new Literal(stripped.toBigInteger().toString(), INTEGER, null)
        : new Literal(stripped.toPlainString(), DECIMAL, null);
  }

  /** {@code xsd:decimal} in canonical form: always with a point, at least one digit after it. */
  public static Literal decimal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return new Literal(
        (stripped.scale() < 1 ? stripped.setScale(1) : stripped).toPlainString(), DECIMAL, null);
  }

  /** A plain {@code xsd:date} without time zone. */
  public static Literal date(LocalDate value) {
    return new Literal(value.toString(), DATE, null);
  }

  @Override
  public <R> R match(
      Function<? super Iri, ? extends R> iri, Function<? super Literal, ? extends R> literal) {
    return literal.apply(this);
  }
}
