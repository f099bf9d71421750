package org.broadsheet.publish.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source that something is said of.
 *
 * @param begin code point of the source, inclusive
 * @param end code point of the source, exclusive
 * @param lang language tag of the words
 * @param sentence whether it is a sentence
 * @param entity what it names
 * @param css class of the entity: place, organization, person; else figure
 * @param wrong whether the translation is flagged here
 * @param renders where the stretch begins that it renders
 */
record Stretch(
    int begin,
    int end,
    String words,
    String lang,
    boolean sentence,
    @Nullable String entity,
    String css,
    boolean wrong,
    @Nullable Integer renders) {}
