package org.broadsheet.extract.date;

/**
 * A date found in a sentence.
 *
 * @param begin UTF-16 index into the sentence's text
 * @param end UTF-16 index, exclusive
 */
record DateMatch(int begin, int end, Interval interval, String rule) {}
