package org.broadsheet.publish.page;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.jspecify.annotations.Nullable;

/**
 * A term as a page shows it.
 *
 * @param text its name, or its characters
 * @param href where it leads, {@code null} for what leads nowhere
 * @param lang language tag of the text, empty where it has none
 * @param hint the IRI or datatype behind it
 */
public record Shown(String text, @Nullable String href, String lang, String hint) {
  private static final String DATE = XSDDatatype.XSDdate.getURI();

  /** Whether it is a day. */
  public boolean isDate() {
    return hint.equals(DATE);
  }
}
