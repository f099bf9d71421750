package org.broadsheet.query;

/** A variable of an answer, in the order of the query's projection. */
public record Column(String name, String description) {}
