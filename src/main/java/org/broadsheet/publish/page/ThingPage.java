package org.broadsheet.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing with all that the store says of it.
 *
 * @param title its name in the reader's language where it has one
 * @param otherTitle its name in the other language
 * @param jsonLd the description as JSON-LD, escaped for a script element
 * @param forms links to the other forms
 * @param properties what is said of it
 * @param inverse what points to it
 * @param count statements in all
 */
public record ThingPage(
    String iri,
    Shown title,
    @Nullable Shown otherTitle,
    List<Shown> types,
    String jsonLd,
    List<Shown> forms,
    List<Property> properties,
    List<Property> inverse,
    int count) {
  /** A property with its values. */
  public record Property(Shown name, List<Shown> values) {}
}
