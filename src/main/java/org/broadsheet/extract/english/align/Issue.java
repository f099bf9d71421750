package org.broadsheet.extract.english.align;

import java.util.Optional;
import org.broadsheet.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * English words that do not fit the Chinese.
 *
 * @param english where they stand in the source file
 * @param chinese the words that they ought to render, empty where no single ones
 * @param rule name of the check
 * @param correct what the English ought to be, {@code null} where only the fault is certain
 * @param confidence that it is a fault
 */
public record Issue(
    Span english,
    Optional<Span> chinese,
    String rule,
    @Nullable String correct,
    double confidence) {}
