package org.broadsheet.publish.page;

/**
 * A part of a page about a thing: a table under a heading.
 *
 * @param heading key of its text
 * @param more where all of it is, empty when this is all
 */
record Section(String heading, Rows rows, String more) {
  /** With those columns alone that tell anything. */
  Section readable() {
    return new Section(heading, rows.readable(), more);
  }
}
