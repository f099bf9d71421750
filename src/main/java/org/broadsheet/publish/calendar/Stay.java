package org.broadsheet.publish.calendar;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Days on which a place counts, both inclusive, {@code null} where open. */
public record Stay(Node place, @Nullable LocalDate from, @Nullable LocalDate until) {}
