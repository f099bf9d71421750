package org.broadsheet.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * What the extractor says of its own find.
 *
 * @param rule that found it, {@code null} where the annotations name none
 * @param confidence between 0 and 1, {@code null} where the annotations give none
 */
public record Grounds(@Nullable String rule, @Nullable Double confidence) {
  static final Grounds NONE = new Grounds(null, null);
}
