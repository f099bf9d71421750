package org.broadsheet.extract.place;

import org.jspecify.annotations.Nullable;

/**
 * A place within another.
 *
 * @param child the mention that shows it
 * @param parentMention the mention of the parent beside it, {@code null} where the gazetteer tells
 */
public record PartOfPlace(PlaceMention child, Place parent, @Nullable PlaceMention parentMention) {}
