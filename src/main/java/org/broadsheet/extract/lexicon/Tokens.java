package org.broadsheet.extract.lexicon;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/** A text cut into words with HanLP's core dictionary alone; its name recognisers are off. */
public final class Tokens {
  private static final Segment SEGMENT =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enableOffset(true);

  private final List<Term> terms;
  private final int[] termAt;

  private Tokens(List<Term> terms, int[] termAt) {
    this.terms = terms;
    this.termAt = termAt;
  }

  public static Tokens of(String text) {
    List<Term> terms = SEGMENT.seg(text);
    int[] termAt = new int[text.length() + 1];
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      for (int at = term.offset; at < term.offset + term.length(); at++) {
        termAt[at] = i;
      }
    }
    termAt[text.length()] = terms.size();
    return new Tokens(terms, termAt);
  }

  /** Whether a word begins at an offset. */
  public boolean boundary(int offset) {
    return offset <= 0 || offset >= termAt.length - 1 || termAt[offset] != termAt[offset - 1];
  }

  /** Whether the stretch is one word. */
  public boolean isWord(int begin, int end) {
    return boundary(begin) && boundary(end) && termAt[begin] == termAt[end - 1];
  }

  /** Where the word that covers an offset begins. */
  public int begin(int offset) {
    return terms.get(termAt[offset]).offset;
  }

  /** Where the word that covers an offset ends. */
  public int end(int offset) {
    Term term = terms.get(termAt[offset]);
    return term.offset + term.length();
  }

  /** The part of speech of the word that covers an offset, {@code ns} for a place. */
  public Nature nature(int offset) {
    return terms.get(termAt[offset]).nature;
  }
}
