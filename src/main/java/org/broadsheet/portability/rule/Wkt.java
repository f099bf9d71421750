package org.broadsheet.portability.rule;

import java.util.Optional;
import org.broadsheet.portability.LiteralRule;

/** Geometries are parsed and written anew. */
final class Wkt implements LiteralRule {
  private static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";

  @Override
  public String id() {
    return "wkt";
  }

  @Override
  public String mend() {
    return "give wgs84 decimals for latitude and longitude beside it";
  }

  @Override
  public Optional<String> problem(String lexical, String datatype, String language) {
    return datatype.equals(WKT) ? Optional.of("geometry") : Optional.empty();
  }
}
