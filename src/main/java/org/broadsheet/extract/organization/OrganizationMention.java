package org.broadsheet.extract.organization;

/** Where a body is named; offsets count UTF-16 in the passage. */
public record OrganizationMention(
    int begin, int end, Organization organization, String rule, double confidence) {}
