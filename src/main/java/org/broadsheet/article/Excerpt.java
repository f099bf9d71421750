package org.broadsheet.article;

/** Offending text as a message shows it: short and on one line. */
public final class Excerpt {
  private static final int MAX_CODE_POINTS = 40;

  private Excerpt() {}

  public static String of(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.codePointCount(0, line.length()) <= MAX_CODE_POINTS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_CODE_POINTS)) + "…";
  }
}
