package org.broadsheet.extract.lexicon;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * HanLP's core dictionary as columns: one row a word, in the dictionary's order, and after them
 * rows for what no dictionary lists, runs of digits, letters or marks, and for both ends of a text.
 * Immutable.
 */
final class CoreWords {
  private static final int LISTED = CoreDictionary.trie.size();
  static final int BEGIN = LISTED;
  static final int END = LISTED + 1;
  private static final int NUMBER = LISTED + 2;
  private static final int CLUSTER = LISTED + 3;
  private static final int MARK = LISTED + 4;
  private static final int OTHER = LISTED + 5;
  private static final int ROWS = LISTED + 6;

  /** Id of what the bigrams do not know. */
  private static final int UNKNOWN = -1;

  private static final CoreWords INSTANCE = new CoreWords();

  private final int[] ids = new int[ROWS];
  private final int[] frequencies = new int[ROWS];
  private final Nature[] natures = new Nature[ROWS];
  private final double[] unseenCosts = new double[ROWS];
  private final PairFrequencies pairs = new PairFrequencies();

  private CoreWords() {
    for (int row = 0; row < LISTED; row++) {
      put(row, new Vertex("*", CoreDictionary.trie.getValueAt(row), row));
    }
    put(BEGIN, Vertex.newB());
    put(END, Vertex.newE());
    put(NUMBER, unlisted(Nature.m, CoreDictionary.M_WORD_ID));
    put(CLUSTER, unlisted(Nature.nx, CoreDictionary.X_WORD_ID));
    put(MARK, unlisted(Nature.w, UNKNOWN));
    put(OTHER, unlisted(Nature.n, UNKNOWN));
  }

  static CoreWords bundled() {
    return INSTANCE;
  }

  private static Vertex unlisted(Nature nature, int id) {
    return new Vertex("*", "*", new Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY), id);
  }

  private void put(int row, Vertex word) {
    ids[row] = word.wordID;
    frequencies[row] = word.attribute.totalFrequency;
    natures[row] = word.guessNature();
    unseenCosts[row] = cost(0, 0, frequencies[row]);
  }

  /** The row for a run of characters of one {@link CharType} that the dictionary does not list. */
  static int unlisted(int type) {
    return switch (type) {
      case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> NUMBER;
      case CharType.CT_SINGLE -> CLUSTER;
      case CharType.CT_DELIMITER, CharType.CT_OTHER -> MARK;
      default -> OTHER;
    };
  }

  /** The commonest part of speech of a row's word. */
  Nature nature(int row) {
    return natures[row];
  }

  /**
   * Minus the logarithm of how likely one word follows another: its frequency among all words and
   * after the other, smoothed as HanLP does.
   */
  double cost(int from, int to) {
    int together = pairs.of(ids[from], ids[to]);
    return together == 0 ? unseenCosts[to] : cost(together, frequencies[from], frequencies[to]);
  }

  private static double cost(int together, int from, int to) {
    return -Math.log(
        Predefine.lambda * (Predefine.myu * together / (from + 1) + 1 - Predefine.myu)
            + (1 - Predefine.lambda) * to / Predefine.TOTAL_FREQUENCY);
  }
}
