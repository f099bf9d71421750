package org.broadsheet.extract.lexicon;

import com.hankcs.hanlp.corpus.tag.Nature;

/** A text cut into words with HanLP's core dictionary alone, as its Viterbi segmenter does. */
public final class Tokens {
  private final int[] beginAt;
  private final int[] endAt;
  private final Nature[] natureAt;

  /**
   * By offset, where the word that covers it begins and ends and its part of speech; the arrays are
   * not copied.
   */
  Tokens(int[] beginAt, int[] endAt, Nature[] natureAt) {
    this.beginAt = beginAt;
    this.endAt = endAt;
    this.natureAt = natureAt;
  }

  public static Tokens of(String text) {
    return new WordLattice(text).cheapest();
  }

  /** Whether a word begins at an offset. */
  public boolean boundary(int offset) {
    return offset <= 0 || offset >= beginAt.length || beginAt[offset] == offset;
  }

  /** Whether the stretch is one word. */
  public boolean isWord(int begin, int end) {
    return boundary(begin) && endAt[begin] == end;
  }

  /** Where the word that covers an offset begins. */
  public int begin(int offset) {
    return beginAt[offset];
  }

  /** Where the word that covers an offset ends. */
  public int end(int offset) {
    return endAt[offset];
  }

  /** The part of speech of the word that covers an offset, {@code ns} for a place. */
  public Nature nature(int offset) {
    return natureAt[offset];
  }
}
