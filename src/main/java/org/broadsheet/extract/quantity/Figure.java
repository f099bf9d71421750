package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a sentence with the words that bound it.
 *
 * @param begin UTF-16 index into the sentence, {@code end} exclusive: 不少于五十天
 * @param numeralBegin where the number itself begins: 五十天
 * @param min least value, {@code null} where the words give none (近七千)
 * @param max greatest value, {@code null} where the words give none (七千多)
 * @param approximate 约, 左右, 几
 */
public record Figure(
    int begin,
    int numeralBegin,
    int end,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    boolean approximate,
    @Nullable Unit unit) {}
