package org.broadsheet.query;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The picture that an answer can be drawn as. */
public enum View {
  /** Rows with a unit, its parent and a label. */
  @JsonProperty("tree")
  TREE,
  /** Rows with a date and a label. */
  @JsonProperty("timeline")
  TIMELINE,
  /** Rows only. */
  @JsonProperty("table")
  TABLE,
  /** No rows: a graph in another vocabulary. */
  @JsonProperty("graph")
  GRAPH
}
