package org.broadsheet.cli;

/** A number with its noun, for messages: 1 file, 2,000 files. */
final class Counted {
  private Counted() {}

  /**
   * @param noun in the singular; its plural is made with s
   */
  static String of(long count, String noun) {
    return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }
}
