package org.broadsheet.extract.place;

/** Where a place is named; offsets count UTF-16 in the passage. */
public record PlaceMention(int begin, int end, Place place, String rule, double confidence) {}
