package org.broadsheet.article.parse;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Half;
import org.broadsheet.article.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One half with what its own header says, before both are brought together.
 *
 * @param dateLine number of the line where the date stands or ought to
 * @param title {@code null} where the half has no title text
 * @param hints pairs of a {@code **Named Entities**} block
 */
record ParsedHalf(
    Half half,
    int dateLine,
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate date,
    @Nullable HeaderPage page,
    @Nullable String column,
    List<Localized> hints) {}
