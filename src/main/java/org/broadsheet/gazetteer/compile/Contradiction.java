package org.broadsheet.gazetteer.compile;

/**
 * Two statements that cannot both be right, and what was made of them.
 *
 * @param unit the unit's name
 * @param kept what the tables say
 * @param keptSource key of its source
 * @param other what the other source says
 * @param otherSource key of the other source
 * @param rule the rule that decided
 */
public record Contradiction(
    String unit, String kept, String keptSource, String other, String otherSource, String rule) {}
