package org.broadsheet.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days a question is about, both inclusive, {@code null} where open. */
record Period(@Nullable LocalDate first, @Nullable LocalDate last) {}
