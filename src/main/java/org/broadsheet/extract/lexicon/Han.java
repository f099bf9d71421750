package org.broadsheet.extract.lexicon;

/** Chinese characters of the basic plane. */
public final class Han {
  private Han() {}

  /** Whether a character is a Chinese one; quicker than asking for its script. */
  public static boolean is(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
  }
}
