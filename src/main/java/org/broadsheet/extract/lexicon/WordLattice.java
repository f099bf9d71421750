package org.broadsheet.extract.lexicon;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.Arrays;

/**
 * Every word of the core dictionary that stands in a text, and the cheapest way through them from
 * one end to the other: HanLP's shortest path without an object a word.
 */
final class WordLattice {
  private static final int NONE = -1;
  private static final CoreWords WORDS = CoreWords.bundled();

  private final char[] text;

  /** By offset, the first and the last node that begins there. */
  private final int[] first;

  private final int[] last;

  private int size;
  private int[] rows;
  private int[] ends;
  private int[] nexts;
  private int[] previous;
  private double[] costs;

  WordLattice(String text) {
    this.text = text.toCharArray();
    this.first = new int[this.text.length + 1];
    this.last = new int[this.text.length + 1];
    int expected = 3 * this.text.length + 2;
    this.rows = new int[expected];
    this.ends = new int[expected];
    this.nexts = new int[expected];
    this.previous = new int[expected];
    this.costs = new double[expected];
    Arrays.fill(first, NONE);
    addListed();
    addUnlisted();
    add(this.text.length, this.text.length, CoreWords.END);
  }

  private void addListed() {
    DoubleArrayTrie<CoreDictionary.Attribute>.Searcher listed =
        CoreDictionary.trie.getSearcher(text, 0);
    while (listed.next()) {
      add(listed.begin, listed.begin + listed.length, listed.index);
    }
  }

  /** Runs of one type of character where no listed word begins, so that a way leads through. */
  private void addUnlisted() {
    int at = 0;
    while (at < text.length) {
      if (first[at] != NONE) {
        at = ends[last[at]];
        continue;
      }
      int end = at + 1;
      while (end < text.length
          && (first[end] == NONE || CharType.get(text[end]) == CharType.CT_CNUM)) {
        end++;
      }
      addRuns(at, end);
      at = end;
    }
  }

  private void addRuns(int begin, int end) {
    int from = begin;
    int type = CharType.get(text[begin]);
    for (int at = begin + 1; at < end; at++) {
      int here = CharType.get(text[at]);
      boolean inNumber =
          type == CharType.CT_NUM
              && "，,．.".indexOf(text[at]) >= 0
              && at + 1 < end
              && CharType.get(text[at + 1]) == CharType.CT_NUM;
      if (here != type && !inNumber) {
        addOnce(from, at, CoreWords.unlisted(type));
        from = at;
        type = here;
      }
    }
    addOnce(from, end, CoreWords.unlisted(type));
  }

  private void addOnce(int begin, int end, int row) {
    for (int node = first[begin]; node != NONE; node = nexts[node]) {
      if (ends[node] == end) {
        return;
      }
    }
    add(begin, end, row);
  }

  private void add(int begin, int end, int row) {
    if (size == rows.length) {
      grow();
    }
    rows[size] = row;
    ends[size] = end;
    nexts[size] = NONE;
    previous[size] = NONE;
    costs[size] = Double.POSITIVE_INFINITY;
    if (first[begin] == NONE) {
      first[begin] = size;
    } else {
      nexts[last[begin]] = size;
    }
    last[begin] = size;
    size++;
  }

  private void grow() {
    int larger = 2 * size;
    rows = Arrays.copyOf(rows, larger);
    ends = Arrays.copyOf(ends, larger);
    nexts = Arrays.copyOf(nexts, larger);
    previous = Arrays.copyOf(previous, larger);
    costs = Arrays.copyOf(costs, larger);
  }

  /** The words of the cheapest way. */
  Tokens cheapest() {
    for (int node = first[0]; node != NONE; node = nexts[node]) {
      costs[node] = WORDS.cost(CoreWords.BEGIN, rows[node]);
    }
    for (int at = 0; at < text.length; at++) {
      for (int node = first[at]; node != NONE; node = nexts[node]) {
        if (costs[node] < Double.POSITIVE_INFINITY) {
          follow(node);
        }
      }
    }
    return way();
  }

  /** Makes a node the one before its followers where no cheaper one is. */
  private void follow(int node) {
    for (int to = first[ends[node]]; to != NONE; to = nexts[to]) {
      double cost = costs[node] + WORDS.cost(rows[node], rows[to]);
      if (cost < costs[to]) {
        costs[to] = cost;
        previous[to] = node;
      }
    }
  }

  private Tokens way() {
    int[] beginAt = new int[text.length];
    int[] endAt = new int[text.length];
    Nature[] natureAt = new Nature[text.length];
    for (int node = previous[first[text.length]]; node != NONE; node = previous[node]) {
      int begin = previous[node] == NONE ? 0 : ends[previous[node]];
      Arrays.fill(beginAt, begin, ends[node], begin);
      Arrays.fill(endAt, begin, ends[node], ends[node]);
      Arrays.fill(natureAt, begin, ends[node], WORDS.nature(rows[node]));
    }
    return new Tokens(beginAt, endAt, natureAt);
  }
}
