package org.broadsheet.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a parameter takes. */
public enum ParameterType {
  /** An administrative unit: IRI, full name or bare name, Chinese or English. */
  @JsonProperty("unit")
  UNIT,
  /** A place, an organisation or a person: IRI or name. */
  @JsonProperty("entity")
  ENTITY,
  /** A person: IRI or name. */
  @JsonProperty("person")
  PERSON,
  /** A kind of event: {@code SendDown}, its IRI or its label. */
  @JsonProperty("event-type")
  EVENT_TYPE,
  /** A day, {@code 1959-02-08}. */
  @JsonProperty("date")
  DATE,
  /** The absolute IRI of anything in the graph. */
  @JsonProperty("iri")
  IRI,
  /** A number between 0 and 1. */
  @JsonProperty("fraction")
  FRACTION,
  /** Words as they stand. */
  @JsonProperty("text")
  TEXT;

  /** The name in the headers of the catalogue. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
