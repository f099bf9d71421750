package org.broadsheet.pipeline;

/**
 * A part-of that an article states.
 *
 * @param unit IRI
 * @param parent IRI
 * @param day of the issue, ISO 8601
 */
record AttestedPartOf(String unit, String parent, String day) {}
