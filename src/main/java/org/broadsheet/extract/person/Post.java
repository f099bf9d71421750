package org.broadsheet.extract.person;

import org.jspecify.annotations.Nullable;

/**
 * A title as the text gives it to a person.
 *
 * @param title the words that stand together in the text
 * @param organization canonical name of the body that it is a post of, {@code null} where none is
 *     named
 */
public record Post(String title, @Nullable String organization) {}
