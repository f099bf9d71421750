package org.broadsheet.gazetteer.compile;

import java.util.List;

/**
 * A unit in the tables of administrative division codes, over the years in which its code, name and
 * parent stayed the same.
 *
 * @param level 1 province, 2 prefecture, 3 county
 * @param from first year whose table lists it
 * @param until first year whose table no longer lists it, {@link #STANDING} if none
 * @param successors codes that its area has afterwards
 */
record CodeRow(
    String code,
    String name,
    int level,
    String parentCode,
    String parentName,
    int from,
    int until,
    List<Successor> successors) {
  static final int STANDING = Integer.MAX_VALUE;

  CodeRow {
    successors = List.copyOf(successors);
  }

  /** A code that takes over some or all of the area in a year. */
  record Successor(String code, int year) {}

  /** The same listing under another upper unit. */
  CodeRow under(String upperCode, String upperName) {
    return new CodeRow(code, name, level, upperCode, upperName, from, until, successors);
  }

  /** The same listing from another year on. */
  CodeRow begun(int year) {
    return new CodeRow(code, name, level, parentCode, parentName, year, until, successors);
  }

  /** The same listing to another year, its successors then. */
  CodeRow ended(int year) {
    return new CodeRow(
        code,
        name,
        level,
        parentCode,
        parentName,
        from,
        year,
        successors.stream()
            .map(next -> next.year() == until ? new Successor(next.code(), year) : next)
            .toList());
  }

  String province() {
    return code.substring(0, 2);
  }
}
