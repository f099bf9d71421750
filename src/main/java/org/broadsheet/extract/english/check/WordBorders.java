package org.broadsheet.extract.english.check;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a table took for a word is one: the tables are looked up by characters, so that 配给
 * is found in 分配给 and 部分 in 全部分给. Cut into words by the core dictionary, such a place ends in the
 * middle of another word. Of one thread.
 */
final class WordBorders {
  /** How often a word is counted in the dictionary that is believed to cut another. */
  private static final int COMMON = 20;

  private final Bead bead;
  private @Nullable Tokens tokens;

  WordBorders(Bead bead) {
    this.bead = bead;
  }

  /** False for what a table finds across two words of the original. */
  boolean allow(Issue issue) {
    return issue.chinese().filter(this::isAcrossWords).isEmpty();
  }

  private boolean isAcrossWords(Span chinese) {
    int begin = bead.chinese().index(chinese.begin());
    int end = bead.chinese().index(chinese.end());
    Tokens words = tokens();
    boolean cutsLeft = !words.boundary(begin) && words.end(begin) < end;
    boolean cutsRight = !words.boundary(end) && words.begin(end) > begin;
    return (cutsLeft && isCommon(words, begin)) || (cutsRight && isCommon(words, end));
  }

  /** Rare words of the dictionary are often seen where there are none: 支书 in 总支书记. */
  private boolean isCommon(Tokens words, int at) {
    Attribute word =
        CoreDictionary.get(bead.chinese().text().substring(words.begin(at), words.end(at)));
    return word != null && word.totalFrequency >= COMMON;
  }

  /** Most pairs of sentences have nothing to ask for. */
  private Tokens tokens() {
    if (tokens == null) {
      tokens = Tokens.of(bead.chinese().text());
    }
    return tokens;
  }
}
