package org.broadsheet.extract.english.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in an English text.
 *
 * @param begin UTF-16 index of its first word, "more than" included
 * @param end UTF-16 index after its last digit, word or percent sign
 * @param core the number itself, the first of a range
 * @param min least value, {@code null} after "nearly"
 * @param max greatest value, {@code null} after "more than"
 * @param approximate after "about"
 * @param percent whether it is a percentage
 */
public record EnglishNumber(
    int begin,
    int end,
    BigDecimal core,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    boolean approximate,
    boolean percent) {}
