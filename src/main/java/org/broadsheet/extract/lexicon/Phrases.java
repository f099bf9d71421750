package org.broadsheet.extract.lexicon;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds every occurrence of many phrases in one pass over a text. Immutable and shared between
 * threads.
 */
public final class Phrases<V> {
  private final AhoCorasickDoubleArrayTrie<V> trie;

  public Phrases(Map<String, V> phrases) {
    trie = new AhoCorasickDoubleArrayTrie<>(new TreeMap<>(phrases));
  }

  /** An occurrence; offsets count UTF-16 in the text searched. */
  public record Hit<V>(int begin, int end, V value) {}

  /** All occurrences, overlapping ones too, in the order of their ends. */
  public List<Hit<V>> in(String text) {
    List<Hit<V>> hits = new ArrayList<>();
    trie.parseText(text, (begin, end, value) -> hits.add(new Hit<>(begin, end, value)));
    return hits;
  }
}
