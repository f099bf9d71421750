package org.broadsheet.extract.organization;

import java.util.List;
import org.broadsheet.extract.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * A body that a passage names.
 *
 * @param name canonical name, its identity within the passage
 * @param altNames usual short forms
 * @param jurisdiction the place that it governs or stands for, {@code null} where it has none
 * @param parentBody canonical name of the body that it belongs to, {@code null} where the text does
 *     not tell
 * @param inferred the place or the body comes from the context, not from the name
 */
public record Organization(
    String name,
    List<String> altNames,
    @Nullable Place jurisdiction,
    @Nullable String parentBody,
    boolean inferred) {
  public Organization {
    altNames = List.copyOf(altNames);
  }
}
