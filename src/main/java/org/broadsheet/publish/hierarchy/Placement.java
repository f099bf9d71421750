package org.broadsheet.publish.hierarchy;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stood on a day.
 *
 * @param parent what it directly belonged to, {@code null} where that is disputed
 * @param level {@code null} where the store names none
 * @param possible whether it was possibly, not certainly, under that parent
 */
public record Placement(Node unit, @Nullable Node parent, @Nullable Node level, boolean possible) {}
