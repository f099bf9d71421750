package org.broadsheet.extract.person;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.Arrays;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;

/**
 * How much likelier a stretch is a Chinese name with the words after it than plain words: log odds
 * from the counts of HanLP's dictionaries, which were made from the newspaper's issues of 1998. A
 * name is a surname (role B) with one character (E) or two (C, D), followed by a word that goes
 * with names (L); plain words come one after another, each by its frequency.
 */
final class NameModel {
  /** Words of the corpus that the core dictionary was counted in. */
  private static final double WORDS = 1_100_000;

  private static final int LONGEST_WORD = 4;

  /** How far after a name words are looked at. */
  private static final int REACH = 5;

  /** Share of the names with a given name of one character; rarer before 1960 than today. */
  private static final double ONE_CHARACTER = 0.25;

  private static final double UNSEEN = 0.2;

  /** The bounds of the characters that {@link Han} takes for Chinese. */
  private static final char FIRST_HAN = '〇';

  private static final char LAST_HAN = '\u9FFF';

  /** Frequency of a word of several characters that the dictionary does not list. */
  private static final double UNKNOWN = 1e-6;

  private final double surnames = total(NR.B);
  private final double first = total(NR.C);
  private final double second = total(NR.D);
  private final double single = total(NR.E);
  private final double following = total(NR.L);

  /** Log probabilities of the words of the dictionary, in its order. */
  private final double[] logarithms = new double[CoreDictionary.trie.size()];

  private final double[] asSurname = shares(NR.B, surnames);
  private final double[] asFirst = shares(NR.C, first);
  private final double[] asSecond = shares(NR.D, second);
  private final double[] asSingle = shares(NR.E, single);

  private final double unknownCharacter = Math.log(UNSEEN / WORDS);
  private final double unknownWord = Math.log(UNKNOWN / WORDS);

  NameModel() {
    Arrays.setAll(
        logarithms, word -> Math.log((CoreDictionary.get(word).totalFrequency + UNSEEN) / WORDS));
  }

  private static double total(NR role) {
    return PersonDictionary.transformMatrixDictionary.getTotalFrequency(role);
  }

  /**
   * The names that can begin with a surname.
   *
   * @param begin where the surname begins
   * @param given where the given name begins, a Chinese character as all of the surname
   */
  Names names(Passage passage, int begin, int given) {
    int stop = given + 1;
    while (stop < given + 2 + REACH && Han.is(passage.at(stop))) {
      stop++;
    }
    String window = passage.text().substring(begin, stop);
    return new Names(window, given - begin, plain(window.toCharArray()));
  }

  /** Names that begin with the same surname, and the plain words in their place. */
  final class Names {
    private final String window;
    private final int given;
    private final double[] plain;

    private Names(String window, int given, double[] plain) {
      this.window = window;
      this.given = given;
      this.plain = plain;
    }

    /**
     * The log odds of a name against plain words.
     *
     * @param characters of the given name, one or two
     */
    double odds(int characters) {
      double name = given > 1 ? Math.log(1e-4) : share(window.charAt(0), asSurname);
      char one = window.charAt(given);
      name +=
          characters == 1
              ? Math.log(ONE_CHARACTER) + share(one, asSingle)
              : Math.log(1 - ONE_CHARACTER)
                  + share(one, asFirst)
                  + share(window.charAt(given + 1), asSecond);
      return name + after(window, given + characters, plain) - plain[0];
    }
  }

  /** The likeliest first word after the name as one that follows names, then plain words. */
  private double after(String window, int end, double[] plain) {
    if (end >= window.length()) {
      return 0;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int to = end + 1; to <= Math.min(window.length(), end + LONGEST_WORD); to++) {
      String word = window.substring(end, to);
      double seen = 0.5 * count(word, NR.L) / following + 0.5 * frequency(word) / WORDS;
      best = Math.max(best, Math.log(seen) + plain[to]);
    }
    return best;
  }

  /** By offset, the log probability of the likeliest plain words from there to the end. */
  private double[] plain(char[] window) {
    double[] best = new double[window.length + 1];
    double[] words = new double[LONGEST_WORD + 1];
    for (int at = window.length - 1; at >= 0; at--) {
      Arrays.fill(words, unknownWord);
      words[1] = unknownCharacter;
      DoubleArrayTrie<Attribute>.Searcher listed = CoreDictionary.trie.getSearcher(window, at);
      while (listed.next() && listed.begin == at) {
        if (listed.length <= LONGEST_WORD && isPlain(listed.value, listed.length)) {
          words[listed.length] = logarithms[listed.index];
        }
      }
      best[at] = Double.NEGATIVE_INFINITY;
      for (int to = at + 1; to <= Math.min(window.length, at + LONGEST_WORD); to++) {
        best[at] = Math.max(best[at], words[to - at] + best[to]);
      }
    }
    return best;
  }

  private static double frequency(String word) {
    Attribute attribute = CoreDictionary.get(word);
    if (attribute != null && isPlain(attribute, word.length())) {
      return attribute.totalFrequency + UNSEEN;
    }
    return word.length() == 1 ? UNSEEN : UNKNOWN;
  }

  /** Whether a word of the dictionary is no whole name. */
  private static boolean isPlain(Attribute word, int length) {
    return length == 1 || word.nature[0] != Nature.nr;
  }

  private static double share(char character, double[] shares) {
    return shares[character - FIRST_HAN];
  }

  /** By character from the first one of Chinese on, the logarithm of its share in a role. */
  private static double[] shares(NR role, double total) {
    double[] shares = new double[LAST_HAN - FIRST_HAN + 1];
    Arrays.setAll(
        shares, at -> Math.log((count(Character.toString(FIRST_HAN + at), role) + UNSEEN) / total));
    return shares;
  }

  private static int count(String word, NR role) {
    EnumItem<NR> roles = PersonDictionary.dictionary.get(word);
    return roles == null ? 0 : roles.getFrequency(role);
  }
}
