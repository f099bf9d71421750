package org.broadsheet.store.union;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.store.ComparedStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days compared by their identifiers come to what TDB2 makes of their terms. */
class DayFilterTest {
  private static final ComparedStore STORE =
      new ComparedStore(
          """
          PREFIX : <urn:x-example:>
          PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
          :g {
            :a :begin "1949-10-01"^^xsd:date ; :end "1959-02-08"^^xsd:date .
            :b :begin "1959-02-08"^^xsd:date .
            :c :end "1959-02-07"^^xsd:date .
            :d :begin "1959-02-08Z"^^xsd:date ; :end "1959-02-09+08:00"^^xsd:date .
            :e :begin "1959-02-08T00:00:00"^^xsd:dateTime ; :end "1960"^^xsd:gYear .
            :f :begin "9999-12-31"^^xsd:date ; :end "-0044-03-15"^^xsd:date .
            :g :begin "1959-02-30"^^xsd:date ; :end 7 .
            :h :begin "1970-01-01"^^xsd:date ; :end "1969-12-31"^^xsd:date .
            :a :in :all . :b :in :all . :c :in :all . :d :in :all . :e :in :all . :f :in :all .
            :g :in :all . :h :in :all .
          }
          """);

  private static final String THINGS =
      "?thing :in :all OPTIONAL { ?thing :begin ?begin } OPTIONAL { ?thing :end ?end } FILTER(%s)";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?begin <= '1959-02-08'^^xsd:date",
        "?begin < '1959-02-08'^^xsd:date",
        "?end > '1959-02-07'^^xsd:date",
        "'1959-02-08'^^xsd:date >= ?end",
        "?begin <= ?end",
        "?begin > '1959-02-08Z'^^xsd:date",
        "COALESCE(?begin <= '1959-02-08'^^xsd:date, true)",
        "COALESCE(?begin <= '1959-02-08'^^xsd:date, ?end > '1959-02-06'^^xsd:date, false)",
        "COALESCE(?begin <= '1959-02-08'^^xsd:date, true) && COALESCE(?end >= '1959-02-08'^^xsd:date, true)",
        "?begin < '1950-01-01'^^xsd:date || ?end < '1959-02-08'^^xsd:date",
        "?end < '1959-02-08'^^xsd:date || ?begin < '1950-01-01'^^xsd:date",
        "?begin < '1950-01-01'^^xsd:date && ?end < '1950-01-01'^^xsd:date",
        "COALESCE(?begin < '1950-01-01'^^xsd:date && ?end < '1950-01-01'^^xsd:date, true)",
        "?begin > ?nothing || true",
        "COALESCE(?begin > ?nothing || false, true)",
        "?begin < 1959"
      })
  void comesToTheSame(String filter) {
    String pattern = THINGS.formatted(filter);
    assertThat(STORE.rowsByBroadsheet(pattern)).isEqualTo(STORE.rowsByTdb2(pattern));
  }
}
