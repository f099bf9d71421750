package org.broadsheet.extract.text;

import java.time.LocalDate;
import org.broadsheet.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words at the head or foot of a report that say who sends it, from where and when: {@code
 * 新华社济南1日电}.
 *
 * @param span the whole dateline without the brackets around it, code points in the source file
 * @param text the characters of the span
 * @param agency {@code 新华社}, {@code 本报}; {@code null} in {@code 大马士革消息}
 * @param place the place as written
 * @param placeSpan where {@code place} stands
 * @param date the day the report was sent, see {@link DatelineDay}
 * @param dateSpan where the day stands, {@code 1日}
 * @param governs the brief that it dates and places
 */
public record Dateline(
    Span span,
    String text,
    @Nullable String agency,
    @Nullable String place,
    @Nullable Span placeSpan,
    @Nullable LocalDate date,
    @Nullable Span dateSpan,
    Span governs) {}
