package org.broadsheet.extract.lexicon;

/** What the archives of the newspaper print for a character that they could not read: 张?村, ×堆村. */
public final class LostCharacter {
  private static final String SIGNS = "?？＠@□■×";

  private LostCharacter() {}

  /** Whether a character stands for a lost one. */
  public static boolean is(char c) {
    return SIGNS.indexOf(c) >= 0;
  }
}
